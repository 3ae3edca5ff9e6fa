#include "cli/speak.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/input.hpp"
#include "script/library.hpp"
#include "script/utf8.hpp"

namespace aplomo::cli {
namespace {

using scenario::Index;

const char* name_of(attempts::Mode mode, const Terminal& terminal) {
    switch (mode) {
    case attempts::Mode::guided: return terminal.say("guiada", "guided");
    case attempts::Mode::practice: return terminal.say("práctica", "practice");
    case attempts::Mode::assessment: break;
    }
    return terminal.say("evaluación", "assessment");
}

const char* name_of(scenario::Channel channel, const Terminal& terminal) {
    using scenario::Channel;
    switch (channel) {
    case Channel::phone: return terminal.say("teléfono", "phone");
    case Channel::email: return terminal.say("correo", "e-mail");
    case Channel::chat: return "chat";
    case Channel::video: return terminal.say("vídeo", "video");
    case Channel::counter: break;
    }
    return terminal.say("mostrador", "counter");
}

std::optional<std::size_t> number_of(const std::string& word) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    return failed == std::errc{} && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

void show_reply(const Session& session, Index position, std::size_t number, Terminal& terminal) {
    const auto& reply = session.scenario->turns[session.run.state().turn].replies[position];
    const auto text = session.text(reply.text);
    terminal.err << fmt::format("  {} {}\n", bold(terminal, std::to_string(number)),
                                reply.act ? "(" + text + ")" : text);
}

void show_meters(const Session& session, Terminal& terminal) {
    for (std::size_t i = 0; i < session.scenario->meters.size(); ++i)
        terminal.out << fmt::format("  {} {}/{}", session.scenario->meters[i].id,
                                    session.run.state().meters[i], session.scenario->meters[i].max);
    terminal.out << fmt::format(fmt::runtime(terminal.say("  paciencia {}\n", "  patience {}\n")),
                                session.run.state().patience);
}

/// A position that no dossier has.
constexpr Index no_item = 0xffff'ffff;

/// The dossier item of an id or of its number in the list.
std::optional<Index> find_listed_item(const scenario::Scenario& scenario, const std::string& word) {
    if (const auto item = find_item(scenario, word)) return item;
    const auto number = number_of(word);
    const auto items = scenario.briefing ? scenario.briefing->dossier.size() : 0;
    return number && *number >= 1 && *number <= items ? std::optional(static_cast<Index>(*number - 1))
                                                      : std::nullopt;
}

void tell_what_may_be_read(const scenario::Scenario& scenario, const std::string& word, Terminal& terminal) {
    if (!scenario.briefing) {
        terminal.err << terminal.say("Este escenario no tiene expediente que leer.\n",
                                     "This scenario has no dossier to read.\n");
        return;
    }
    std::string ids;
    for (const auto& item : scenario.briefing->dossier) ids += (ids.empty() ? "" : ", ") + item.id;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say(
            "«{}» no se puede leer aquí. Se pueden leer como mucho {}, cada uno una vez, de: {}\n",
            "“{}” cannot be read here. At most {} may be read, each once, of: {}\n")),
        word, scenario.briefing->reads, ids);
}

/// What the trainee said or did, and in guided mode what the coach says of it.
void show_last_reply(const Session& session, Terminal& terminal) {
    const auto& last = session.run.transcript().exchanges.back();
    const auto& reply = session.scenario->turns[last.before.turn].replies[last.reply];
    terminal.out << "\n> " << session.text(reply.text) << '\n';
    if (session.mode == attempts::Mode::guided) {
        terminal.out << quiet(terminal, "  " + session.text(reply.why)) << '\n';
        show_meters(session, terminal);
    }
}

} // namespace

std::string ask_which_scenario(const machine::Places& places, Terminal& terminal) {
    const auto files = script::scenario_files(places.scenarios.string(), places.scenarios);
    if (files.empty()) {
        terminal.err << places.scenarios.string() << ": "
                     << terminal.say("no hay ningún escenario ahí", "there is no scenario there") << '\n';
        return {};
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", i + 1, files[i].parent_path().filename().string());
    terminal.err << terminal.say("¿Qué conversación quieres practicar? Número o nombre: ",
                                 "Which conversation do you want to practise? Number or name: ");
    const auto word = next_input(terminal.in).value_or("");
    const auto number = number_of(word);
    return number && *number >= 1 && *number <= files.size() ? files[*number - 1].string() : word;
}

void introduce(const scenario::Scenario& scenario, std::size_t variant, Language language,
               attempts::Mode mode, Terminal& terminal) {
    const auto& customer = customer_of(scenario, variant);
    terminal.out << bold(terminal, fill(scenario.title, scenario, variant, language)) << " · "
                 << name_of(scenario.channel, terminal) << " · " << name_of(mode, terminal) << '\n'
                 << fill(customer.name, scenario, variant, language) << ". "
                 << fill(customer.about, scenario, variant, language) << '\n';
}

std::optional<std::vector<Index>> items_of(const std::vector<std::string>& words,
                                           const scenario::Scenario& scenario, Terminal& terminal) {
    std::vector<Index> items;
    for (const auto& word : words) {
        items.push_back(find_listed_item(scenario, word).value_or(no_item));
        if (conversation::may_read(scenario, items)) continue;
        tell_what_may_be_read(scenario, word, terminal);
        return std::nullopt;
    }
    return items;
}

std::vector<Index> ask_what_to_read(const scenario::Scenario& scenario, std::size_t variant,
                                    Language language, Terminal& terminal) {
    if (!scenario.briefing || scenario.briefing->dossier.empty()) return {};
    const auto& dossier = scenario.briefing->dossier;
    for (std::size_t i = 0; i < dossier.size(); ++i)
        terminal.err << fmt::format("  {} {}\n", i + 1, fill(dossier[i].title, scenario, variant, language));
    std::optional<std::vector<Index>> items;
    while (!items) {
        terminal.err << fmt::format(
            fmt::runtime(terminal.say(
                "Antes de hablar tienes tiempo de leer {} de {}. Números separados por comas (0: ninguno): ",
                "Before you speak there is time to read {} of {}. Numbers separated by commas (0: none): ")),
            std::min<std::size_t>(scenario.briefing->reads, dossier.size()), dossier.size());
        const auto line = next_input(terminal.in).value_or("0");
        items = items_of(line == "0" ? std::vector<std::string>{}
                                     : read_line(line).value_or(split_words(line, ',')),
                         scenario, terminal);
    }
    for (const auto item : *items)
        terminal.out << '\n'
                     << bold(terminal, fill(dossier[item].title, scenario, variant, language)) << '\n'
                     << fill(dossier[item].text, scenario, variant, language) << '\n';
    return *items;
}

bool ask_whether_to_resume(const attempts::Attempt& attempt, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Dejaste esta conversación a medias el {}, tras {} {}. ¿Seguir? [s/n]: ",
                                  "You left this conversation on {} after {} {}. Go on with it? [y/n]: ")),
        attempt.started, attempt.decisions.size(),
        attempt.decisions.size() == 1 ? terminal.say("decisión", "decision")
                                      : terminal.say("decisiones", "decisions"));
    const auto answer = next_input(terminal.in).value_or("n");
    return answer == "s" || answer == "y" || answer == "si" || answer == "sí" || answer == "yes";
}

void tell_how_it_began(const attempts::Attempt& attempt, Terminal& terminal) {
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("Hay una conversación a medias que empezó de otro modo ({}, --lang {}, "
                                  "--seed {}) y así sigue. Para "
                                  "empezar otra como la pides ahora, contesta n.\n",
                                  "A conversation that you left began otherwise ({}, --lang {}, --seed {}), "
                                  "and so it goes on. To begin "
                                  "another as you ask for it now, answer n.\n")),
        name_of(attempt.mode, terminal), code_of(attempt.language), attempt.seed);
}

void show_turn(const Session& session, Terminal& terminal) {
    const auto name = session.text(customer_of(*session.scenario, session.variant).name);
    if (!session.run.transcript().exchanges.empty()) show_last_reply(session, terminal);
    if (const auto* reaction = conversation::reaction(session.run))
        terminal.out << '\n' << bold(terminal, name) << ": " << session.text(*reaction) << '\n';
    terminal.out << '\n'
                 << bold(terminal, name) << ": " << session.text(conversation::says(session.run)) << '\n';
}

std::string ask_for_own_words(Terminal& terminal) {
    terminal.err << terminal.say(
        "\n¿Qué dirías tú? Con tus palabras; se guarda y no puntúa (nada: pasar) ",
        "\nWhat would you say? In your own words; kept, not scored (nothing: skip) ");
    std::string line;
    std::getline(terminal.in, line);
    line.resize(std::min(script::first_broken(line), line.size()));
    line.resize(std::min(script::first_control(line), line.size()));
    return trimmed(line);
}

void show_replies(const Session& session, Terminal& terminal) {
    terminal.err << '\n';
    const auto order = shown_replies(session);
    for (std::size_t i = 0; i < order.size(); ++i) show_reply(session, order[i], i + 1, terminal);
    terminal.err << (may_go_back(session) ? terminal.say("¿Qué haces? (número; b: volver; q: dejarlo) ",
                                                         "What do you do? (number; b: go back; q: leave) ")
                                          : terminal.say("¿Qué haces? (número; q: dejarlo) ",
                                                         "What do you do? (number; q: leave) "));
}

void tell_what_is_open(const Session& session, const std::string& word, Terminal& terminal) {
    std::string ids;
    for (const auto& id : open_ids(session.run)) ids += (ids.empty() ? "" : ", ") + id;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("«{}» no es ninguna de las respuestas abiertas aquí: {}\n",
                                  "“{}” is none of the replies open here: {}\n")),
        word, ids);
}

} // namespace aplomo::cli
