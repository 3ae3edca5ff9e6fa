#include "cli/handbook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/handbook_text.hpp"
#include "cli/input.hpp"
#include "cli/rubric.hpp"
#include "cli/store.hpp"
#include "reports/handbook_search.hpp"
#include "script/found.hpp"
#include "script/library.hpp"

namespace aplomo::cli {
namespace {

using Held = std::shared_ptr<const scenario::Scenario>;

bool has(const scenario::Scenario& scenario, std::uint16_t tag) {
    return std::any_of(scenario.turns.begin(), scenario.turns.end(), [&](const auto& turn) {
        return std::any_of(turn.replies.begin(), turn.replies.end(), [&](const auto& reply) {
            return std::find(reply.uses.begin(), reply.uses.end(), tag) != reply.uses.end();
        });
    });
}

/// Those that may show a tag, the easiest first: of equally good scenes theirs are taken.
std::vector<Held> scenarios_with(const Shelf& shelf, std::uint16_t tag) {
    std::vector<Held> all;
    for (const auto& file : script::scenario_files(shelf.scenarios.string(), shelf.scenarios)) {
        const auto held = script::open_scenario(file, shelf.rubric).loaded.scenario;
        if (held && !shelf.left_out.contains(held->id) && has(*held, tag)) all.push_back(held);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Held& a, const Held& b) { return a->level < b->level; });
    return all;
}

std::optional<reports::Scene> find_scene(const Shelf& shelf, std::uint16_t tag) {
    const auto& id = shelf.rubric->tags[tag].id;
    std::vector<reports::Scene> all;
    for (const auto& scenario : scenarios_with(shelf, tag)) {
        const auto study = analysis::study(scenario, 0);
        if (!study.space.exhaustive) continue;
        for (auto& scene : reports::scenes(study))
            if (scene.tag == id) all.push_back(std::move(scene));
    }
    auto best = reports::best_scenes(all);
    return best.empty() ? std::nullopt : std::optional(std::move(best.front()));
}

/// The entry of a number of the list.
std::optional<std::uint16_t> numbered(const scenario::Rubric& rubric, const std::string& word) {
    std::size_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool counts = failed == std::errc{} && end == word.data() + word.size();
    return counts && number >= 1 && number <= rubric.tags.size() ? std::optional(in_order(rubric)[number - 1])
                                                                 : std::nullopt;
}

bool is_named(const scenario::Tag& tag, const std::string& words, Language language) {
    return tag.id == words || script::folded(in(tag.name, language)) == script::folded(words);
}

std::optional<scenario::Principle> find_principle(const scenario::Rubric& rubric, const std::string& words,
                                                  Language language) {
    for (const auto each : scenario::all_principles) {
        const auto& name = rubric.principles[static_cast<std::size_t>(each)].name;
        if (script::folded(in(name, language)) == script::folded(words)) return each;
    }
    return {};
}

/// In a file that is not there nobody has begun anything, and reading must not make one.
bool may_open(const std::string& address) {
    constexpr std::string_view file = "sqlite:";
    std::error_code failed;
    return address != "none" && (address.compare(0, file.size(), file) != 0 ||
                                 std::filesystem::exists(address.substr(file.size()), failed));
}

} // namespace

std::set<std::string> tested_on(attempts::Store& store, const std::string& person) {
    std::set<std::string> ids;
    for (const auto& attempt : store.unfinished(person))
        if (attempt.mode == attempts::Mode::assessment) ids.insert(attempt.scenario);
    return ids;
}

bool look_up(const Shelf& shelf, const std::string& words, Terminal& terminal) {
    const auto& rubric = *shelf.rubric;
    const auto read = [&](std::uint16_t tag) {
        write_entry(rubric, rubric.tags[tag], find_scene(shelf, tag), terminal);
        return true;
    };
    if (words.empty()) return write_list(rubric, terminal), true;
    if (const auto tag = numbered(rubric, words)) return read(*tag);
    if (const auto principle = find_principle(rubric, words, terminal.language))
        return write_principle(rubric, *principle, terminal), true;
    const auto found = reports::handbook_search(rubric, words, terminal.language);
    if (found.size() == 1 || (!found.empty() && is_named(rubric.tags[found[0]], words, terminal.language)))
        return read(found.front());
    if (!found.empty()) return write_found(rubric, found, terminal), true;
    terminal.err << fmt::format(
        fmt::runtime(terminal.say("En el manual nada lleva «{}». Sin palabras se listan sus partes.\n",
                                  "Nothing in the handbook has “{}”. Without words its parts are listed.\n")),
        words);
    return false;
}

int handbook(const HandbookOptions& options, const machine::Places& places, Terminal& asked) {
    Terminal terminal = asked;
    terminal.language = options.language.value_or(asked.language);
    int exit = good;
    Shelf shelf{rubric_for(options.rubric, places, terminal, exit), places.scenarios, {}};
    if (!shelf.rubric) return exit;
    std::string words;
    for (const auto& word : options.words) words += (words.empty() ? "" : " ") + trimmed(word);
    try {
        const auto address = store_address(options.store, places);
        if (may_open(address))
            shelf.left_out =
                tested_on(*attempts::Store::open(address, outbox_of(address, places)), options.person);
    } catch (const attempts::Fault& fault) {
        terminal.err << attempts::sentence(fault, terminal.language) << '\n';
        return outside_failed;
    }
    if (!look_up(shelf, words, terminal)) return wrong_use;
    if (words.empty())
        terminal.out << terminal.say("\nPara leer una entrada: aplomo handbook y su número o su nombre.\n",
                                     "\nTo read an entry: aplomo handbook and its number or its name.\n");
    return good;
}

} // namespace aplomo::cli
