#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <charconv>

#include "cli/attempts.hpp"
#include "cli/authoring.hpp"
#include "cli/before.hpp"
#include "cli/check.hpp"
#include "cli/database.hpp"
#include "cli/demo.hpp"
#include "cli/handbook.hpp"
#include "cli/help.hpp"
#include "cli/keeping.hpp"
#include "cli/leading.hpp"
#include "cli/one_of.hpp"
#include "cli/passing_on.hpp"
#include "cli/plain_stream.hpp"
#include "cli/play.hpp"
#include "cli/practice.hpp"
#include "cli/progress.hpp"
#include "cli/proving.hpp"
#include "cli/store.hpp"
#include "cli/wrong_use.hpp"
#include "settings/settings_file.hpp"

namespace aplomo::cli {
namespace {

const std::map<std::string, Language> languages{{"es", Language::es}, {"en", Language::en}};
const std::map<std::string, attempts::Mode> modes{{"guided", attempts::Mode::guided},
                                                  {"practice", attempts::Mode::practice},
                                                  {"assessment", attempts::Mode::assessment}};

/// The options of every subcommand, filled while the arguments are read.
struct Options {
    DesktopOptions desktop;
    PlayOptions play;
    HandbookOptions handbook;
    ProgressOptions progress;
    CheckOptions check;
    AttemptsOptions attempts;
    DemoOptions demo;
};

constexpr auto scenario_help = "an id, a scenario's folder, a folder of scenarios or a scenario.yaml";
constexpr auto store_help = "where attempts are kept: sqlite:PATH, postgresql://… or none";
constexpr auto rubric_help = "another rubric than the shipped one";

/// What CLI11 itself would cut or wrap around to fit 64 bits is refused. Gives what is wrong, or nothing.
std::string is_seed(const std::string& word) {
    std::uint64_t seed = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), seed);
    return failed == std::errc{} && end == word.data() + word.size()
               ? ""
               : "a seed is a whole number from 0 to 2^64 - 1";
}

void add_desktop(CLI::App& app, Options& options) {
    app.add_option("--store", options.desktop.store, store_help);
    app.add_option("--rubric", options.desktop.rubric, rubric_help);
    app.add_option("--person", options.desktop.person, "who practises, in this run");
    app.add_option("--lang", options.desktop.language, "es or en, in this run")
        ->transform(one_of(languages))
        ->option_text("es|en");
    app.add_option("--scenarios", options.desktop.scenarios,
                   "a folder of scenarios to offer instead of the shipped ones");
    app.add_flag("--timing", options.desktop.timing,
                 "print how long it took from the start to the first frame");
}

CLI::App* add_play(CLI::App& app, Options& options) {
    auto* play = app.add_subcommand("play", "play one conversation in the terminal");
    play->add_option("scenario", options.play.scenario, scenario_help);
    play->add_option("--lang", options.play.language, "es or en")
        ->transform(one_of(languages))
        ->option_text("es|en");
    play->add_option("--mode", options.play.mode, "guided, practice or assessment")
        ->transform(one_of(modes))
        ->option_text("guided|practice|assessment");
    play->add_option("--seed", options.play.seed,
                     "draws the variant and, in an assessment, the order of the replies")
        ->check(is_seed);
    play->add_option("--person", options.play.person, "who plays");
    auto* script =
        play->add_option("--script", options.play.script, "decisions from a file, or - for standard input");
    play->add_flag("--say-first", options.play.say_first, "write a sentence of your own before each choice")
        ->excludes(script);
    play->add_option("--record", options.play.record, "write a talk of the run into this new file");
    play->add_option("--format", options.play.format, "text or json")
        ->transform(
            one_of(std::map<std::string, PlayFormat>{{"text", PlayFormat::text}, {"json", PlayFormat::json}}))
        ->option_text("text|json");
    auto* from = play->add_option("--from", options.play.from, "try a finished attempt again, as practice")
                     ->excludes(script);
    play->add_option("--decision", options.play.decision, "from which of its decisions: 1, 2…")
        ->needs(from)
        ->check(CLI::Range(1, 1000));
    play->add_option("--rubric", options.play.rubric, rubric_help);
    play->add_option("--store", options.play.store, store_help);
    return play;
}

CLI::App* add_handbook(CLI::App& app, Options& options) {
    auto* handbook = app.add_subcommand("handbook", "what helps and what harms, with a moment that shows it");
    handbook->add_option("word", options.handbook.words,
                         "a number, a name or some of its words; none: the list");
    handbook->add_option("--lang", options.handbook.language, "es or en")
        ->transform(one_of(languages))
        ->option_text("es|en");
    handbook->add_option("--person", options.handbook.person, "who reads");
    handbook->add_option("--rubric", options.handbook.rubric, rubric_help);
    handbook->add_option("--store", options.handbook.store, store_help);
    return handbook;
}

CLI::App* add_progress(CLI::App& app, Options& options) {
    auto* progress = app.add_subcommand("progress", "how far you have come: scores, techniques, what is due");
    progress->add_option("--lang", options.progress.language, "es or en")
        ->transform(CLI::CheckedTransformer(languages))
        ->option_text("es|en");
    progress->add_option("--person", options.progress.person, "whose progress");
    progress->add_option("--rubric", options.progress.rubric, rubric_help);
    progress->add_option("--store", options.progress.store, store_help);
    return progress;
}

CLI::App* add_check(CLI::App& app, Options& options) {
    auto* check =
        app.add_subcommand("check", "tell everything that can happen in scenarios, and what is wrong");
    check->add_option("path", options.check.paths, scenario_help)->required();
    check->add_option("--format", options.check.format, "text, json or sarif")
        ->transform(one_of(std::map<std::string, CheckFormat>{
            {"text", CheckFormat::text}, {"json", CheckFormat::json}, {"sarif", CheckFormat::sarif}}))
        ->option_text("text|json|sarif");
    check->add_flag("--strict", options.check.strict, "exit 1 on warnings too");
    check
        ->add_option("--max-states", options.check.max_states,
                     "how many situations to look at in each variant")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{0x7fff'ffff}));
    check->add_option("--rubric", options.check.rubric, rubric_help);
    return check;
}

struct AttemptsCommands {
    CLI::App* list;
    CLI::App* show;
    CLI::App* verify;
    CLI::App* remark;
    CLI::App* remarks;
};

AttemptsCommands add_attempts(CLI::App& app, Options& options) {
    auto* group = app.add_subcommand("attempts", "list, show and verify kept attempts");
    group->require_subcommand(1);
    AttemptsCommands commands{
        group->add_subcommand("list", "the kept attempts, newest first"),
        group->add_subcommand("show", "the decisions and scores of attempts"),
        group->add_subcommand("verify", "replay attempts and compare with what they claim"),
        group->add_subcommand("remark", "say something about an attempt to the person who made it"),
        group->add_subcommand("remarks", "what trainers said about an attempt")};
    for (auto* command : {commands.list, commands.show, commands.verify, commands.remark, commands.remarks})
        command->add_option("--store", options.attempts.store,
                            "where attempts are kept: sqlite:PATH or postgresql://…");
    commands.list->add_option("--person", options.attempts.person, "only the attempts of one person");
    commands.list->add_option("--format", options.attempts.list_format, "text, csv or json")
        ->check(CLI::IsMember({"text", "csv", "json"}));
    commands.show->add_option("id", options.attempts.ids, "ids of attempts")->required();
    commands.show->add_option("--format", options.attempts.format, "text, html or pdf")
        ->check(CLI::IsMember({"text", "html", "pdf"}));
    commands.show->add_option("--out", options.attempts.out, "write the page into this new file");
    commands.verify->add_option("id", options.attempts.ids, "ids of attempts; all when none is given");
    commands.verify->add_option("--code", options.attempts.code, "the code of a certificate of this attempt");
    for (auto* command : {commands.remark, commands.remarks})
        command->add_option("id", options.attempts.id, "the attempt")->required();
    commands.remark->add_option("words", options.attempts.words, "what you say")->required();
    commands.remark->add_option("--decision", options.attempts.decision, "on which decision, 1, 2…")
        ->check(CLI::Range(1, 1000));
    return commands;
}

CLI::App* add_demo(CLI::App& app, Options& options) {
    auto* demo = app.add_subcommand("demo", "make the records of an invented company, to look at");
    demo->add_option("--store", options.demo.store, "where to make them: sqlite:PATH, or postgresql://...");
    demo->add_option("--rubric", options.demo.rubric, rubric_help);
    return demo;
}

/// Every command tells the version.
void add_version(CLI::App& app) {
    app.set_version_flag("--version", "aplomo " APLOMO_VERSION);
    for (auto* command : app.get_subcommands({})) add_version(*command);
}

/// As the settings say, but for what the options ask for.
int run_play(PlayOptions options, const machine::Places& places, const std::string& login,
             Terminal& terminal) {
    const bool may_ask = options.script.empty() && options.format == PlayFormat::text;
    const auto practice =
        find_practice({options.person, options.language, store_address(options.store, places), may_ask},
                      places, login, terminal);
    if (!practice) return wrong_use;
    options.person = practice->person;
    options.daily_goal = practice->daily_goal;
    options.say_first |= practice->say_first && options.script.empty();
    Terminal here = terminal;
    here.language = practice->language;
    return play(options, places, here);
}

/// What is only read, as the settings say, but for what the options ask for.
template <typename Wanted, typename Command>
int run_reading(Wanted options, Command command, const machine::Places& places, const std::string& login,
                Terminal& terminal) {
    const auto practice =
        find_practice({options.person, options.language, store_address(options.store, places), false}, places,
                      login, terminal);
    if (!practice) return wrong_use;
    options.person = practice->person;
    Terminal here = terminal;
    here.language = practice->language;
    return command(options, places, here);
}

/// What --lang asks for; help and what is wrong are told in it too.
std::optional<Language> asked_language(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].starts_with("--lang=")) return language_of(arguments[i].substr(7));
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) return language_of(arguments[i + 1]);
    }
    return std::nullopt;
}

/// As the settings say; otherwise the terminal's.
Language settings_language(const machine::Places& places, const Terminal& terminal) {
    settings::Settings usual;
    usual.language = code_of(terminal.language);
    const settings::SettingsFile file(places.config / "settings", usual);
    return language_of(file.settings().language).value_or(terminal.language);
}

/// What stands before a subcommand counts for it too.
void take_over(Options& options) {
    const auto& before = options.desktop;
    for (auto* store : {&options.play.store, &options.handbook.store, &options.progress.store,
                        &options.attempts.store, &options.demo.store})
        if (store->empty()) *store = before.store;
    for (auto* rubric : {&options.play.rubric, &options.handbook.rubric, &options.progress.rubric,
                         &options.check.rubric, &options.demo.rubric})
        if (rubric->empty()) *rubric = before.rubric;
    for (auto* person : {&options.play.person, &options.handbook.person, &options.progress.person})
        if (person->empty()) *person = before.person;
    for (auto* language : {&options.play.language, &options.handbook.language, &options.progress.language})
        if (!*language) *language = before.language;
}

int run_arguments(std::vector<std::string> arguments, const machine::Places& all_places,
                  const std::string& login, Terminal& here, const Desktop& desktop) {
    Options options;
    CLI::App app{"Aplomo trains difficult customer conversations. Without a subcommand a window opens.",
                 "aplomo"};
    app.require_subcommand(0, 1);
    add_desktop(app, options);
    const auto* play_command = add_play(app, options);
    const auto* handbook_command = add_handbook(app, options);
    const auto* progress_command = add_progress(app, options);
    const auto* check_command = add_check(app, options);
    const auto attempts_commands = add_attempts(app, options);
    const auto* demo_command = add_demo(app, options);
    PassingOn passing_on(app, *app.get_subcommand("attempts"));
    Authoring authoring(app);
    Proving proving(app);
    Keeping keeping(app);
    Leading leading(app);
    add_version(app);
    const auto language = asked_language(arguments).value_or(here.language);
    tell_help_in(app, language);
    try {
        std::reverse(arguments.begin(), arguments.end());
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error, here.out, here.err);
        Terminal asked = here;
        asked.language = language;
        tell_wrong_use(app, error, asked);
        return wrong_use;
    }
    if (app.get_subcommands().empty()) return desktop(options.desktop);
    if (const auto stray =
            stray_option(options.desktop, *play_command || *handbook_command || *progress_command);
        stray != nullptr)
        return refuse_stray(stray, here);
    take_over(options);
    const auto places = seen_from(options.desktop, all_places);
    Terminal terminal = here;
    terminal.language = options.desktop.language.value_or(here.language);
    options.attempts.login = login;
    if (*demo_command) return demo(options.demo, places, terminal);
    if (*play_command) {
        return run_play(options.play, places, login, terminal);
    }
    if (*handbook_command) {
        return run_reading(options.handbook, handbook, places, login, terminal);
    }
    if (*progress_command) return run_reading(options.progress, progress, places, login, terminal);
    if (*check_command) return check(options.check, places, terminal);
    if (*attempts_commands.list) return list_attempts(options.attempts, places, terminal);
    if (*attempts_commands.show) return show_attempt(options.attempts, places, terminal);
    if (*attempts_commands.verify) return verify_attempts(options.attempts, places, terminal);
    if (const auto exit =
            passing_on.run(options.desktop.store, options.desktop.rubric, login, places, terminal))
        return *exit;
    if (*attempts_commands.remark) return remark_on_attempt(options.attempts, places, terminal);
    if (*attempts_commands.remarks) return list_remarks(options.attempts, places, terminal);
    if (const auto exit = authoring.run(options.desktop.rubric, places, terminal)) return *exit;
    if (const auto exit = proving.run(options.desktop.store, options.desktop.rubric, login, places, terminal))
        return *exit;
    if (const auto exit = keeping.run(options.desktop.store, login, places, terminal)) return *exit;
    if (const auto exit = leading.run(options.desktop.store, login, places, terminal)) return *exit;
    return wrong_use;
}

} // namespace

int run_command_line(std::vector<std::string> arguments, const machine::Places& places,
                     const std::string& login, Terminal& terminal, const Desktop& desktop) {
    PlainStream out(terminal.out, terminal.colour), err(terminal.err, terminal.colour);
    const auto language = settings_language(places, terminal);
    Terminal plain{terminal.in, out, err, language, terminal.colour, terminal.person};
    const int exit = run_arguments(std::move(arguments), places, login, plain, desktop);
    if (terminal.out.flush()) return exit;
    return refuse(outside_failed,
                  plain.say("No se ha podido escribir todo el resultado: comprueba que haya sitio adonde "
                            "va, y repítelo.",
                            "Not all of the result could be written: check that there is room where it "
                            "goes, and do it again."),
                  terminal);
}

} // namespace aplomo::cli
