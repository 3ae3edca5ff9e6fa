#include <fmt/format.h>

#include <set>

#include "cli/attempt_row.hpp"
#include "cli/attempts.hpp"
#include "cli/json.hpp"
#include "cli/looking.hpp"
#include "cli/store.hpp"
#include "reports/csv_field.hpp"

namespace aplomo::cli {
namespace {

using attempts::Attempt;

/// An attempt, and what replaying it has come to; nothing while it has no seal.
struct Listed {
    const Attempt& attempt;
    std::optional<Verified> verified;
};

void print_text(const std::vector<Listed>& all, Terminal& terminal) {
    for (const auto& each : all) terminal.out << attempt_row(each.attempt, each.verified, terminal);
}

void print_csv(const std::vector<Listed>& all, Terminal& terminal) {
    terminal.out << "id,started,scenario,mode,person,overall,passed,retry,verified\r\n";
    for (const auto& [attempt, verified] : all) {
        const auto& seal = attempt.seal;
        terminal.out << fmt::format("{},{},{},{},{},{},{},{},{}\r\n", attempt.id,
                                    reports::csv_field(attempt.started), reports::csv_field(attempt.scenario),
                                    id_of(attempt.mode), reports::csv_field(attempt.person),
                                    seal ? fmt::format("{:.2f}", seal->scorecard.overall.percent()) : "",
                                    seal ? (seal->scorecard.passed ? "yes" : "no") : "",
                                    attempt.retry ? "yes" : "no", verified ? id_of(*verified) : "");
    }
}

void write(Json& json, const Listed& listed) {
    const auto& [attempt, verified] = listed;
    json.object().key("id").text(attempt.id).key("started").text(attempt.started);
    json.key("scenario").text(attempt.scenario).key("mode").text(id_of(attempt.mode));
    json.key("person").text(attempt.person).key("overall");
    attempt.seal ? json.decimal(attempt.seal->scorecard.overall.percent()) : json.null();
    json.key("passed");
    attempt.seal ? json.boolean(attempt.seal->scorecard.passed) : json.null();
    json.key("retry").boolean(attempt.retry.has_value()).key("verified");
    verified ? json.text(id_of(*verified)) : json.null();
    json.end_object();
}

void print_json(const std::vector<Listed>& all, Terminal& terminal) {
    Json json;
    json.object().key("attempts").array();
    for (const auto& each : all) write(json, each);
    terminal.out << json.end_array().end_object().str() << '\n';
}

void print(const std::vector<Attempt>& all, const std::map<std::string, Verified>& verified,
           const std::string& format, Terminal& terminal) {
    std::vector<Listed> listed;
    listed.reserve(all.size());
    for (const auto& attempt : all) {
        const auto found = verified.find(attempt.id);
        listed.push_back({attempt, found == verified.end() ? std::nullopt : std::optional(found->second)});
    }
    (format == "csv" ? print_csv : format == "json" ? print_json : print_text)(listed, terminal);
}

} // namespace

int list_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal) {
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        const auto all = store.list(options.person);
        if (!may_look({looks_at(all, "attempts list"), options.store, options.login}, places, terminal))
            return wrong_use;
        if (all.empty() && store.was_answered())
            terminal.err << terminal.say("Aún no hay intentos. Empieza con `aplomo play`.\n",
                                         "There are no attempts yet. Start with `aplomo play`.\n");
        print(all, verified(store, options.store, all, places), options.list_format, terminal);
        return good;
    });
}

} // namespace aplomo::cli
