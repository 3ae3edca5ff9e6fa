#include "cli/diff.hpp"

#include <algorithm>

#include "cli/looking.hpp"
#include "cli/rehearse.hpp"
#include "cli/rubric.hpp"
#include "cli/store.hpp"
#include "diagnostics/catalogue.hpp"
#include "rehearsal/read_talk.hpp"
#include "script/canonical.hpp"

namespace aplomo::cli {
namespace fs = std::filesystem;
namespace {

using rehearsal::Studies;

/// Ends `diff` with an exit code; whatever is to be said has been said.
struct Stop {
    int exit;
};

[[noreturn]] void stop(int exit, const std::string& path, const std::string& reason, Terminal& terminal) {
    terminal.err << path << ": " << reason << '\n';
    throw Stop{exit};
}

void tell(const std::vector<diagnostics::Finding>& findings, const std::string& source, Terminal& terminal) {
    for (const auto& finding : findings)
        terminal.err << diagnostics::print(finding, source, terminal.language);
}

/// The text of a file; what is wrong with it is told.
std::string source_of(const fs::path& file, Terminal& terminal) {
    auto source = script::read_source(file);
    if (const auto* unreadable = std::get_if<script::Unreadable>(&source))
        stop(outside_failed, file.string(), diagnostics::sentence(unreadable->reason, terminal.language),
             terminal);
    if (const auto* finding = std::get_if<diagnostics::Finding>(&source)) {
        tell({*finding}, "", terminal);
        throw Stop{has_errors};
    }
    return std::get<std::string>(std::move(source));
}

/// The one scenario that a path names. Its folder may have any name: it may be a copy from elsewhere.
std::shared_ptr<const scenario::Scenario> open(const std::string& path, const machine::Places& places,
                                               const std::shared_ptr<const scenario::Rubric>& rubric,
                                               fs::path& file, Terminal& terminal) {
    const auto files = script::scenario_files(path, places.scenarios);
    if (files.empty())
        stop(outside_failed, path, terminal.say("no hay ningún escenario ahí", "there is no scenario there"),
             terminal);
    if (files.size() > 1)
        stop(wrong_use, path,
             terminal.say("hay varios escenarios ahí; di cuál",
                          "there are several scenarios there; say which"),
             terminal);
    file = files.front();
    const auto source = source_of(file, terminal);
    auto loaded = script::load_scenario(source, file.string(), "", rubric);
    if (loaded.scenario) return loaded.scenario;
    tell(loaded.findings, source, terminal);
    throw Stop{has_errors};
}

DiffSide side_of(const fs::path& file, const scenario::Scenario& scenario) {
    return {file, scenario.id, script::fingerprint(script::canonical(scenario))};
}

/// Both texts, ready to be played.
struct Texts {
    Studies before;
    Studies after;

    KeptRun play(KeptRun run, const rehearsal::Course& course) {
        run.before = result_of(before, course);
        run.after = result_of(after, course);
        return run;
    }
};

/// The talks beside the new file, then those beside the old one that differ from all of these.
void compare_talks(DiffReport& report, Texts& texts, int& exit, Terminal& terminal) {
    auto files = talks_beside(report.after.file);
    std::ranges::move(talks_beside(report.before.file), std::back_inserter(files));
    std::vector<std::string> known;
    for (const auto& file : files) {
        const auto source = source_of(file, terminal);
        if (std::ranges::find(known, source) != known.end()) continue;
        known.push_back(source);
        const auto loaded = rehearsal::read_talk(source, file.string());
        if (diagnostics::has_error(loaded.findings)) {
            tell(loaded.findings, source, terminal);
            exit = has_errors;
            continue;
        }
        const rehearsal::Course course{stated_id(loaded.talk, rehearsal::Word::variant),
                                       decisions_of(loaded.talk)};
        report.talks.push_back(texts.play({file.string(), {}, {}, {}, {}}, course));
    }
}

rehearsal::Course course_of(const attempts::Attempt& attempt) {
    rehearsal::Course course{attempt.variant, {attempt.read, {}}};
    for (const auto& decision : attempt.decisions) course.decisions.replies.push_back(decision.reply);
    return course;
}

/// A store that is not there is not made: nothing is written here.
int compare_attempts(DiffReport& report, Texts& texts, const DiffOptions& options,
                     const machine::Places& places, Terminal& terminal) {
    constexpr std::string_view scheme = "sqlite:";
    if (options.store.empty() || options.store == "none") return good;
    const bool is_file = options.store.starts_with(scheme);
    if (is_file && !fs::exists(options.store.substr(scheme.size())))
        stop(outside_failed, options.store,
             terminal.say("no existe ese registro", "there are no such records"), terminal);
    return with_store(options.store, places, terminal, [&](attempts::Store& store) -> int {
        Looking looking{{}, options.store, options.login};
        for (const auto& attempt : store.list({})) {
            if (attempt.scenario != report.after.id && attempt.scenario != report.before.id) continue;
            looking.looks.push_back(look_at(attempt.person, attempt.id));
            report.attempts.push_back(
                texts.play({attempt.id, attempt.person, attempt.started, {}, {}}, course_of(attempt)));
        }
        if (may_look(looking, places, terminal)) return good;
        report.attempts.clear();
        return wrong_use;
    });
}

int compare(const DiffOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    fs::path old_file, new_file;
    const auto before = open(options.old_path, places, rubric, old_file, terminal);
    const auto after = open(options.new_path, places, rubric, new_file, terminal);
    DiffReport report{
        side_of(old_file, *before), side_of(new_file, *after), rehearsal::changes(*before, *after), {}, {}};
    Texts texts{Studies(before), Studies(after)};
    compare_talks(report, texts, exit, terminal);
    const int stored = compare_attempts(report, texts, options, places, terminal);
    options.format == DiffFormat::text ? print_text(report, terminal) : print_json(report, terminal);
    return stored != good ? stored : exit;
}

} // namespace

int diff(const DiffOptions& options, const machine::Places& places, Terminal& terminal) {
    try {
        return compare(options, places, terminal);
    } catch (const Stop& stopped) {
        return stopped.exit;
    }
}

} // namespace aplomo::cli
