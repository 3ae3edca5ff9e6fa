#include <fmt/format.h>

#include "cli/json.hpp"
#include "cli/rehearse.hpp"
#include "diagnostics/catalogue.hpp"
#include "scoring/printed.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Finding;

void print(const std::vector<Finding>& findings, const std::string& source, Terminal& terminal) {
    for (const auto& finding : findings)
        terminal.out << diagnostics::print(finding, source, terminal.language);
}

/// "holds: 9 decisions, won_back (resolved), 100 of 100"
std::string course_of(const TalkReport& talk, const Terminal& terminal) {
    const auto decisions = talk.run->transcript().exchanges.size();
    const auto& ending = talk.run->scenario().endings[*talk.run->ending()];
    auto text = fmt::format(
        fmt::runtime(terminal.say("se cumple: {} {}, {} ({})", "holds: {} {}, {} ({})")), decisions,
        decisions == 1 ? terminal.say("decisión", "decision") : terminal.say("decisiones", "decisions"),
        ending.id, id_of(ending.outcome));
    if (!talk.scorecard) return text;
    const auto overall = scoring::shown(*talk.scorecard, talk.run->scenario().pass).overall;
    return text + fmt::format(fmt::runtime(terminal.say(", {} de 100", ", {} of 100")), overall);
}

std::string counted(const std::vector<Finding>& findings, const Terminal& terminal) {
    return fmt::format("{} {}", findings.size(),
                       findings.size() == 1 ? terminal.say("cosa no se cumple", "thing does not hold")
                                            : terminal.say("cosas no se cumplen", "things do not hold"));
}

void write(Json& json, const Finding& finding, Language language) {
    const auto& entry = diagnostics::entry(finding.name);
    json.object().key("code").text(entry.code).key("name").text(entry.name);
    json.key("severity").text(entry.severity == diagnostics::Severity::error ? "error" : "warning");
    json.key("line").number(finding.place.line).key("column").number(finding.place.column);
    json.key("message").text(diagnostics::message(finding, language)).end_object();
}

void write(Json& json, const std::vector<Finding>& findings, Language language) {
    json.key("findings").array();
    for (const auto& finding : findings) write(json, finding, language);
    json.end_array();
}

void write(Json& json, const TalkReport& talk, Language language) {
    const auto ending = talk.run ? talk.run->ending() : std::nullopt;
    const auto* reached = ending ? &talk.run->scenario().endings[*ending] : nullptr;
    json.object().key("file").text(talk.file.string()).key("variant");
    talk.variant.empty() ? json.null() : json.text(talk.variant);
    json.key("holds").boolean(!diagnostics::has_error(talk.findings)).key("decisions");
    json.unsigned_number(talk.run ? talk.run->transcript().exchanges.size() : 0).key("ending");
    reached != nullptr ? json.text(reached->id) : json.null();
    json.key("outcome");
    reached != nullptr ? json.text(id_of(reached->outcome)) : json.null();
    json.key("overall");
    talk.scorecard ? json.millionths(scoring::printed(*talk.scorecard).overall) : json.null();
    write(json, talk.findings, language);
    json.end_object();
}

void write(Json& json, const TalksReport& report, Language language) {
    json.object().key("id").text(report.opened.id).key("file").text(report.opened.file.string());
    write(json, report.opened.loaded.scenario ? std::vector<Finding>{} : report.opened.loaded.findings,
          language);
    json.key("talks").array();
    for (const auto& talk : report.talks) write(json, talk, language);
    json.end_array().end_object();
}

} // namespace

void print_text(const TalksReport& report, Terminal& terminal) {
    if (!report.opened.loaded.scenario) print(report.opened.loaded.findings, report.opened.source, terminal);
    for (const auto& talk : report.talks) {
        terminal.out << bold(terminal, talk.file.string()) << ": "
                     << (diagnostics::has_error(talk.findings) ? counted(talk.findings, terminal)
                                                               : course_of(talk, terminal))
                     << '\n';
        print(talk.findings, talk.source, terminal);
    }
}

void print_json(const std::vector<TalksReport>& reports, Terminal& terminal) {
    Json json;
    json.object().key("scenarios").array();
    for (const auto& report : reports) write(json, report, terminal.language);
    json.end_array().end_object();
    terminal.out << json.str() << '\n';
}

} // namespace aplomo::cli
