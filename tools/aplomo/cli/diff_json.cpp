#include "cli/diff.hpp"
#include "cli/json.hpp"
#include "scoring/printed.hpp"

namespace aplomo::cli {
namespace {

using rehearsal::Change;
using rehearsal::Result;
using rehearsal::Verdict;

void write_text(Json& json, const std::optional<std::string>& text) { text ? json.text(*text) : json.null(); }

void write(Json& json, const DiffSide& side) {
    json.object().key("id").text(side.id).key("file").text(side.file.string());
    json.key("fingerprint").text(side.fingerprint).end_object();
}

std::string_view name_of(Change::Kind kind) {
    return kind == Change::Kind::added ? "added" : kind == Change::Kind::removed ? "removed" : "changed";
}

void write(Json& json, const Change& change) {
    json.object().key("kind").text(name_of(change.kind)).key("part").text(change.part).key("id");
    write_text(json, change.id.empty() ? std::nullopt : std::optional(change.id));
    json.key("keys").texts(change.keys).end_object();
}

std::string_view name_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::same: return "same";
    case Verdict::score: return "score";
    case Verdict::ending: return "ending";
    case Verdict::impossible: return "impossible";
    case Verdict::possible: return "possible";
    case Verdict::neither: break;
    }
    return "neither";
}

/// In millionths of a percent.
std::optional<std::int64_t> overall_of(const Result& result) {
    if (!result.scorecard) return std::nullopt;
    return scoring::printed(*result.scorecard).overall;
}

void write(Json& json, const Result& result) {
    const auto overall = overall_of(result);
    json.object().key("taken").unsigned_number(result.taken).key("refused");
    write_text(json, result.refused);
    json.key("ending");
    write_text(json, result.ending);
    json.key("overall");
    overall ? json.millionths(*overall) : json.null();
    json.key("passed");
    result.scorecard ? json.boolean(result.scorecard->passed) : json.null();
    json.end_object();
}

/// The members that talks and attempts share.
void write_results(Json& json, const KeptRun& run) {
    constexpr double one = 1e6;
    const auto before = overall_of(run.before), after = overall_of(run.after);
    json.key("verdict").text(name_of(verdict(run.before, run.after))).key("old");
    write(json, run.before);
    json.key("new");
    write(json, run.after);
    json.key("change");
    before&& after ? json.decimal(static_cast<double>(*after - *before) / one) : json.null();
}

} // namespace

void print_json(const DiffReport& report, Terminal& terminal) {
    Json json;
    json.object().key("old");
    write(json, report.before);
    json.key("new");
    write(json, report.after);
    json.key("changes").array();
    for (const auto& change : report.changes) write(json, change);
    json.end_array().key("talks").array();
    for (const auto& run : report.talks) {
        json.object().key("file").text(run.name);
        write_results(json, run);
        json.end_object();
    }
    json.end_array().key("attempts").array();
    for (const auto& run : report.attempts) {
        json.object()
            .key("id")
            .text(run.name)
            .key("person")
            .text(run.person)
            .key("started")
            .text(run.started);
        write_results(json, run);
        json.end_object();
    }
    terminal.out << json.end_array().end_object().str() << '\n';
}

} // namespace aplomo::cli
