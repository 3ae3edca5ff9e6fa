#include "cli/handbook_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "conversation/run.hpp"
#include "reports/said.hpp"

namespace aplomo::cli {
namespace {

using scenario::Tag;

std::string what_it_does(Tag::Kind kind, const Terminal& terminal) {
    return kind == Tag::Kind::pitfall ? terminal.say("perjudica", "harms") : terminal.say("ayuda", "helps");
}

void write_names(const scenario::Rubric& rubric, scenario::Principle principle, Tag::Kind kind,
                 Terminal& terminal) {
    const auto order = in_order(rubric);
    bool any = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& tag = rubric.tags[order[i]];
        if (tag.principle != principle || tag.kind != kind) continue;
        if (!std::exchange(any, true))
            terminal.out << (kind == Tag::Kind::pitfall ? terminal.say("Lo que perjudica:\n", "What harms:\n")
                                                        : terminal.say("Lo que ayuda:\n", "What helps:\n"));
        terminal.out << fmt::format("  {} {}\n", i + 1, in(tag.name, terminal.language));
    }
}

/// One of the two replies of a scene.
struct Sounding {
    const reports::Scene& scene;
    Language language;

    std::string text(const Text& of) const { return fill(of, *scene.scenario, scene.variant, language); }

    std::string reply(scenario::Index index) const {
        const auto& reply = scene.scenario->turns[scene.state.turn].replies[index];
        return reply.act ? "(" + text(reply.text) + ")" : reports::quoted(text(reply.text), language);
    }
};

void write_scene(const reports::Scene& scene, bool pitfall, Terminal& terminal) {
    const Sounding heard{scene, spoken(*scene.scenario, terminal.language)};
    const auto& who = customer_of(*scene.scenario, scene.variant);
    terminal.out << fmt::format(fmt::runtime(terminal.say("{0}, en «{1}»:\n", "{0}, in “{1}”:\n")),
                                heard.text(who.name), heard.text(scene.scenario->title))
                 << "  "
                 << reports::quoted(heard.text(conversation::said(*scene.scenario, scene.state).text),
                                    heard.language)
                 << '\n';
    const auto write = [&](const char* title, scenario::Index reply) {
        terminal.out << title << ":\n  " << heard.reply(reply) << '\n';
    };
    if (pitfall) {
        write(terminal.say("Así suena", "This is how it sounds"), *scene.worse);
        return write(terminal.say("Mejor ahí", "Better there"), scene.better);
    }
    write(terminal.say("Así suena", "This is how it sounds"), scene.better);
    if (scene.worse)
        write(terminal.say("Lo contrario, y tienta", "The opposite, and tempting"), *scene.worse);
}

} // namespace

std::vector<std::uint16_t> in_order(const scenario::Rubric& rubric) {
    std::vector<std::uint16_t> order(rubric.tags.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint16_t>(i);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::pair(rubric.tags[a].principle, rubric.tags[a].kind) <
               std::pair(rubric.tags[b].principle, rubric.tags[b].kind);
    });
    return order;
}

void write_list(const scenario::Rubric& rubric, Terminal& terminal) {
    terminal.out << terminal.say("Lo que ayuda en una conversación difícil, y lo que perjudica.\n",
                                 "What helps in a difficult conversation, and what harms.\n");
    for (const auto principle : scenario::all_principles) {
        const auto& entry = rubric.principles[static_cast<std::size_t>(principle)];
        terminal.out << '\n' << bold(terminal, in(entry.name, terminal.language)) << '\n';
        write_names(rubric, principle, Tag::Kind::technique, terminal);
        write_names(rubric, principle, Tag::Kind::pitfall, terminal);
    }
}

void write_found(const scenario::Rubric& rubric, const std::vector<std::uint16_t>& tags, Terminal& terminal) {
    const auto order = in_order(rubric);
    terminal.out << fmt::format(
        fmt::runtime(terminal.say("{} entradas llevan esas palabras:\n", "{} entries have these words:\n")),
        tags.size());
    for (const auto tag : tags) {
        const auto number = std::find(order.begin(), order.end(), tag) - order.begin() + 1;
        terminal.out << fmt::format("  {} {}\n", number, in(rubric.tags[tag].name, terminal.language));
    }
}

void write_contents(const scenario::Rubric& rubric, Terminal& terminal) {
    const auto count = [&](scenario::Principle principle, Tag::Kind kind) {
        return std::count_if(rubric.tags.begin(), rubric.tags.end(),
                             [&](const auto& tag) { return tag.principle == principle && tag.kind == kind; });
    };
    terminal.out << terminal.say("El manual tiene tres partes:\n", "The handbook has three parts:\n");
    for (const auto principle : scenario::all_principles)
        terminal.out << fmt::format(
            fmt::runtime(terminal.say("  {}: {} que ayudan, {} que perjudican\n",
                                      "  {}: {} that help, {} that harm\n")),
            in(rubric.principles[static_cast<std::size_t>(principle)].name, terminal.language),
            count(principle, Tag::Kind::technique), count(principle, Tag::Kind::pitfall));
    terminal.out << terminal.say("Lee una parte con «?» y su nombre; busca con «?» y una palabra.\n",
                                 "Read a part by “?” and its name; search by “?” and a word.\n");
}

void write_principle(const scenario::Rubric& rubric, scenario::Principle principle, Terminal& terminal) {
    const auto& entry = rubric.principles[static_cast<std::size_t>(principle)];
    terminal.out << bold(terminal, in(entry.name, terminal.language)) << '\n'
                 << terminal.say("Uno de los tres principios\n", "One of the three principles\n")
                 << in(entry.about, terminal.language) << '\n';
    write_names(rubric, principle, Tag::Kind::technique, terminal);
    write_names(rubric, principle, Tag::Kind::pitfall, terminal);
}

void write_entry(const scenario::Rubric& rubric, const Tag& tag, const std::optional<reports::Scene>& scene,
                 Terminal& terminal) {
    const auto& principle = rubric.principles[static_cast<std::size_t>(tag.principle)];
    terminal.out << bold(terminal, in(tag.name, terminal.language)) << '\n'
                 << in(principle.name, terminal.language) << ", " << what_it_does(tag.kind, terminal) << '\n'
                 << in(tag.about, terminal.language) << '\n';
    if (const auto& example = in(tag.example, terminal.language); !example.empty())
        terminal.out << reports::quoted(example, terminal.language) << '\n';
    if (scene) return write_scene(*scene, tag.kind == Tag::Kind::pitfall, terminal);
    terminal.out << terminal.say("Ninguna conversación de la biblioteca lo enseña.\n",
                                 "No conversation in the library shows it.\n");
}

} // namespace aplomo::cli
