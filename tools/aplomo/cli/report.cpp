#include "cli/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

#include "cli/database.hpp"
#include "cli/noted.hpp"
#include "cli/rubric.hpp"
#include "cli/write_page.hpp"
#include "company/people.hpp"
#include "company/privacy.hpp"
#include "company/smallest_group.hpp"
#include "company/team_view.hpp"
#include "machine/moment.hpp"
#include "reports/draw_report.hpp"
#include "reports/html.hpp"
#include "reports/pdf.hpp"
#include "reports/report_document.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;
using reports::Report;
using reports::ReportOrder;

ReportFormat format_of(const ReportOptions& options) {
    constexpr std::array<std::pair<std::string_view, ReportFormat>, 4> endings{{{".csv", ReportFormat::csv},
                                                                                {".json", ReportFormat::json},
                                                                                {".html", ReportFormat::html},
                                                                                {".pdf", ReportFormat::pdf}}};
    if (options.format) return *options.format;
    for (const auto& [ending, format] : endings)
        if (options.out.ends_with(ending)) return format;
    return ReportFormat::text;
}

std::string page_of(const Report& report, ReportFormat format) {
    switch (format) {
    case ReportFormat::csv: return report_csv(report);
    case ReportFormat::json: return report_json(report);
    case ReportFormat::html: return html(report_document(report));
    case ReportFormat::pdf: return pdf(report_document(report), report.made);
    case ReportFormat::text: break;
    }
    return report_text(report);
}

int refuse_team(const std::set<std::string>& teams, Terminal& terminal) {
    if (teams.empty())
        return refuse(wrong_use,
                      terminal.say("Aquí no hay ningún equipo que puedas ver.",
                                   "There is no team here that you may see."),
                      terminal);
    return refuse(wrong_use,
                  fmt::format(fmt::runtime(terminal.say(
                                  "No hay ningún equipo de ese nombre que puedas ver. Los hay: {}.",
                                  "There is no team of that name that you may see. There are: {}.")),
                              fmt::join(teams, ", ")),
                  terminal);
}

/// Those that have no errors.
auto scenarios_of(const machine::Places& places, std::shared_ptr<const scenario::Rubric> rubric) {
    return [folder = places.scenarios,
            rubric = std::move(rubric)](const std::string& id) -> std::shared_ptr<const scenario::Scenario> {
        const auto file = folder / id / "scenario.yaml";
        std::error_code none;
        return std::filesystem::is_regular_file(file, none)
                   ? script::open_scenario(file, rubric).loaded.scenario
                   : nullptr;
    };
}

/// Whether a team has practised it, or it can be; tells when neither.
bool is_scenario(Database& database, const ReportOrder& order, Terminal& terminal) {
    std::vector<std::string> practised;
    for (const auto& course : company::team_courses(database, order.team))
        practised.push_back(course.scenario);
    if (std::find(practised.begin(), practised.end(), order.subject) != practised.end()) return true;
    if (order.scenario_of(order.subject)) return true;
    const auto* pattern =
        practised.empty()
            ? terminal.say("No hay ningún escenario {}, y el equipo aún no ha practicado ninguno.",
                           "There is no scenario {}, and the team has practised none yet.")
            : terminal.say("No hay ningún escenario {}. El equipo ha practicado: {}.",
                           "There is no scenario {}. The team has practised: {}.");
    refuse(wrong_use, fmt::format(fmt::runtime(pattern), order.subject, fmt::join(practised, ", ")),
           terminal);
    return false;
}

bool is_seen(Database& database, const std::string& person) {
    constexpr auto ever = "9999";
    const auto is_in = [&](const std::vector<std::string>& names) {
        return std::find(names.begin(), names.end(), person) != names.end();
    };
    return is_in(company::people(database)) || is_in(company::people_before(database, ever));
}

Report drawn(Database& database, const ReportOptions& options, const ReportOrder& order) {
    if (options.kind == "person") return person_report(database, order);
    if (options.kind == "team") return team_report(database, order);
    return scenario_report(database, order);
}

/// The team that a report is about; nothing when there is none of that name.
std::optional<std::string> team_of(const std::set<std::string>& teams, const ReportOptions& options) {
    const auto& asked = options.kind == "team" ? options.subject : options.team;
    if (asked.empty() && teams.size() == 1) return *teams.begin();
    if (teams.count(asked) == 0) return std::nullopt;
    return asked;
}

company::Look look_of(const ReportOptions& options, const ReportOrder& order) {
    company::Look look;
    look.kind = company::Look::Kind::report;
    look.what = "report " + options.kind;
    if (options.kind == "person")
        look.whom = order.subject;
    else
        look.team = order.team;
    return look;
}

/// That it was looked at; and the file, for each of the people in it, who may be in another team by the time
/// that they are erased.
void note(Database& database, const ReportOptions& options, const ReportOrder& order, const Report& report) {
    note_now(database, look_of(options, order), options.login);
    if (options.out.empty()) return;
    for (const auto& person : report.people)
        note_now(database, company::look_of_file(options.out, person), options.login);
}

int report_from(Database& database, const ReportOptions& options, ReportOrder order, Terminal& terminal) {
    if (options.kind == "person") {
        if (!is_seen(database, order.subject))
            return refuse(wrong_use,
                          order.subject + ": " +
                              terminal.say("no hay nadie de ese nombre a quien puedas ver.",
                                           "there is nobody of that name whom you may see."),
                          terminal);
    } else {
        const auto teams = company::led_teams(database);
        const auto team = team_of(teams, options);
        if (!team) return refuse_team(teams, terminal);
        order.team = *team;
        if (options.kind == "team") order.subject = *team;
        if (options.kind == "scenario" && !is_scenario(database, order, terminal)) return wrong_use;
    }
    order.smallest = company::smallest_group(database);
    const auto report = drawn(database, options, order);
    const int exit =
        write_page(page_of(report, format_of(options)), options.out, machine::Readers::owner, terminal);
    if (exit == good) note(database, options, order, report);
    return exit;
}

} // namespace

int report(const ReportOptions& options, const machine::Places& places, Terminal& terminal) {
    if (options.kind != "team" && options.subject.empty())
        return refuse(
            wrong_use,
            terminal.say("¿De quién, o de qué? aplomo report person NOMBRE, aplomo report scenario ID",
                         "About whom, or what? aplomo report person NAME, aplomo report scenario ID"),
            terminal);
    if (options.kind == "person" && options.without_names)
        return refuse(
            wrong_use,
            terminal.say("Un informe de una persona la nombra: --without-names es para equipos y "
                         "escenarios.",
                         "A report on a person names them: --without-names is for teams and scenarios."),
            terminal);
    int exit = good;
    ReportOrder order;
    order.rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!order.rubric) return exit;
    order.scenario_of = scenarios_of(places, order.rubric);
    order.subject = options.subject;
    order.language = options.language.value_or(terminal.language);
    order.made = machine::iso_utc(std::chrono::system_clock::now());
    order.names = !options.without_names;
    return as_manager(options.store, places, terminal,
                      [&](Database& database) { return report_from(database, options, order, terminal); });
}

} // namespace aplomo::cli
