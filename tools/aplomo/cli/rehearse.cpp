#include "cli/rehearse.hpp"

#include <algorithm>

#include "cli/rubric.hpp"
#include "diagnostics/catalogue.hpp"
#include "rehearsal/read_talk.hpp"
#include "rehearsal/rehearse.hpp"
#include "rehearsal/result.hpp"

namespace aplomo::cli {
namespace fs = std::filesystem;
namespace {

constexpr auto talk_extension = ".talk";

/// A scenario file, and those of its talks that are to be played.
struct Stage {
    fs::path scenario;
    std::vector<fs::path> talks;
};

void refuse(const std::string& path, const std::string& reason, Terminal& terminal, int& exit) {
    terminal.err << path << ": " << reason << '\n';
    exit = outside_failed;
}

/// A .talk file is played in the scenario beside it; any other path names scenarios with all their talks.
std::vector<Stage> stages_of(const std::string& path, const machine::Places& places) {
    const fs::path file(path);
    if (file.extension() == talk_extension) return {{file.parent_path() / "scenario.yaml", {file}}};
    std::vector<Stage> stages;
    for (const auto& scenario : script::scenario_files(path, places.scenarios))
        stages.push_back({scenario, talks_beside(scenario)});
    return stages;
}

/// What the paths name, each scenario once and each of its talks once.
std::vector<Stage> all_stages(const RehearseOptions& options, const machine::Places& places,
                              Terminal& terminal, int& exit) {
    std::vector<Stage> all;
    for (const auto& path : options.paths) {
        const auto stages = stages_of(path, places);
        if (stages.empty())
            refuse(path, terminal.say("no hay ningún escenario ahí", "there is no scenario there"), terminal,
                   exit);
        for (const auto& stage : stages) {
            const auto known = std::ranges::find(all, stage.scenario, &Stage::scenario);
            if (known == all.end())
                all.push_back(stage);
            else
                std::ranges::copy_if(stage.talks, std::back_inserter(known->talks),
                                     [&](const fs::path& talk) {
                                         return std::ranges::find(known->talks, talk) == known->talks.end();
                                     });
        }
    }
    return all;
}

/// Reads and plays one talk; nothing when it cannot be opened, which is told.
std::optional<TalkReport> play_talk(const fs::path& file, rehearsal::Studies& studies, Terminal& terminal,
                                    int& exit) {
    TalkReport made{file, {}, {}, {}, {}, {}};
    auto source = script::read_source(file);
    if (const auto* unreadable = std::get_if<script::Unreadable>(&source)) {
        refuse(file.string(), diagnostics::sentence(unreadable->reason, terminal.language), terminal, exit);
        return std::nullopt;
    }
    if (auto* too_large = std::get_if<diagnostics::Finding>(&source)) {
        made.findings.push_back(std::move(*too_large));
        return made;
    }
    made.source = std::get<std::string>(std::move(source));
    auto loaded = rehearsal::read_talk(made.source, file.string());
    const auto& scenario = *studies.scenario();
    const auto variant = rehearsal::variant_of(scenario, loaded.talk);
    if (!variant || !loaded.findings.empty()) {
        made.findings = std::move(loaded.findings);
        std::ranges::move(rehearsal::unknown_names(scenario, loaded.talk), std::back_inserter(made.findings));
        std::ranges::stable_sort(made.findings, {}, &diagnostics::Finding::place);
        return made;
    }
    made.variant = scenario.variants[*variant].id;
    const auto& study = studies.of(*variant);
    auto rehearsed = rehearsal::rehearse(study, loaded.talk);
    made.findings = std::move(rehearsed.findings);
    made.run = std::move(rehearsed.run);
    if (made.run->ending() && study.space.exhaustive) made.scorecard = scoring::grade(study, *made.run);
    return made;
}

/// Nothing when the scenario cannot be opened, which is told.
std::optional<TalksReport> play_stage(const Stage& stage, std::shared_ptr<const scenario::Rubric> rubric,
                                      Terminal& terminal, int& exit) {
    TalksReport made{script::open_scenario(stage.scenario, std::move(rubric)), {}};
    if (made.opened.unreadable) {
        refuse(stage.scenario.string(),
               diagnostics::sentence(made.opened.unreadable->reason, terminal.language), terminal, exit);
        return std::nullopt;
    }
    if (!made.opened.loaded.scenario) return made;
    if (stage.talks.empty())
        terminal.err << stage.scenario.string() << ": "
                     << terminal.say("no tiene charlas al lado; `aplomo play --record` escribe una",
                                     "has no talks beside it; `aplomo play --record` writes one")
                     << '\n';
    rehearsal::Studies studies(made.opened.loaded.scenario);
    for (const auto& file : stage.talks)
        if (auto talk = play_talk(file, studies, terminal, exit)) made.talks.push_back(std::move(*talk));
    return made;
}

bool fails(const TalksReport& report) {
    return !report.opened.loaded.scenario || std::ranges::any_of(report.talks, [](const TalkReport& talk) {
        return diagnostics::has_error(talk.findings);
    });
}

} // namespace

std::vector<fs::path> talks_beside(const fs::path& scenario) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator each(scenario.parent_path(), failed), end; !failed && each != end;
         each.increment(failed))
        if (each->path().extension() == talk_extension) files.push_back(each->path());
    std::ranges::sort(files);
    return files;
}

int rehearse(const RehearseOptions& options, const machine::Places& places, Terminal& terminal) {
    int exit = good;
    const auto rubric = rubric_for(options.rubric, places, terminal, exit);
    if (!rubric) return exit;
    std::vector<TalksReport> reports;
    for (const auto& stage : all_stages(options, places, terminal, exit)) {
        auto made = play_stage(stage, rubric, terminal, exit);
        if (!made) continue;
        if (exit == good && fails(*made)) exit = has_errors;
        if (options.format == RehearseFormat::text)
            print_text(*made, terminal);
        else
            reports.push_back(std::move(*made));
    }
    if (options.format == RehearseFormat::json) print_json(reports, terminal);
    return exit;
}

} // namespace aplomo::cli
