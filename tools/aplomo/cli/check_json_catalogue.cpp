#include "cli/check_json_parts.hpp"

namespace aplomo::cli {
namespace {

void write_hits(Json& json, const analysis::Hits& hits, double adjusted) {
    json.key("questions").unsigned_number(hits.questions).key("rate").decimal(hits.rate);
    json.key("expected").decimal(hits.expected).key("p").decimal(adjusted);
    json.key("leaks").boolean(adjusted < analysis::significance_level);
}

void write_cues(Json& json, const analysis::Guessability& all) {
    json.key("cues").array();
    for (const auto& cue : all.cues) {
        json.object().key("cue").text(id_of(cue.cue)).key("language");
        cue.language ? json.text(code_of(*cue.language)) : json.null();
        write_hits(json, cue.hits, cue.adjusted);
        json.end_object();
    }
    json.end_array();
}

} // namespace

void write_guessability(Json& json, const CatalogueReport& catalogue, Language language) {
    const auto& all = catalogue.guessability;
    json.key("guessability").object();
    json.key("scenarios").unsigned_number(all.scenarios).key("questions").unsigned_number(all.questions);
    write_cues(json, all);
    json.key("model").array();
    for (const auto& model : all.model) {
        json.object().key("language").text(code_of(model.language));
        write_hits(json, model.hits, model.adjusted);
        json.end_object();
    }
    json.end_array().key("findings").array();
    for (const auto& finding : catalogue.findings) write_finding(json, finding, language);
    json.end_array().end_object();
}

} // namespace aplomo::cli
