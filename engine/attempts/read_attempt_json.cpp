#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "attempts/attempt_json.hpp"
#include "attempts/flaw.hpp"
#include "attempts/members.hpp"

namespace aplomo::attempts {
namespace {

constexpr std::size_t longest_name = 256, longest_words = 1 << 20;
constexpr std::int64_t longest_pause = std::int64_t{1} << 53, most_decisions = 100'000,
                       most_points = 1'000'000'000'000;

[[noreturn]] void refuse(const Members& members, const std::string& name, Text what) {
    throw Flaw(members.place_of(name), std::move(what));
}

bool is_hex(char sign) { return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f'); }

bool is_uuid(const std::string& word) {
    if (word.size() != 36) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i == 8 || i == 13 || i == 18 || i == 23 ? word[i] != '-' : !is_hex(word[i])) return false;
    return true;
}

bool is_fingerprint(const std::string& word) {
    return word.size() == 64 && std::all_of(word.begin(), word.end(), is_hex);
}

/// On one line, and something.
bool is_name(const std::string& word) {
    return !word.empty() && std::none_of(word.begin(), word.end(), [](char sign) {
        return static_cast<unsigned char>(sign) < ' ' || sign == '\x7f';
    });
}

/// "2026-11-22T09:30:00Z"
bool is_moment(const std::string& word) {
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    if (word.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '0' ? word[i] < '0' || word[i] > '9' : word[i] != form[i]) return false;
    const auto number = [&](std::size_t from, std::size_t size) {
        return static_cast<unsigned>(std::stoul(word.substr(from, size)));
    };
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(number(0, 4))),
                                          std::chrono::month(number(5, 2)), std::chrono::day(number(8, 2))};
    return day.ok() && number(11, 2) < 24 && number(14, 2) < 60 && number(17, 2) < 60;
}

std::string text_that(bool (*is_right)(const std::string&), Members& members, const std::string& name,
                      const Text& otherwise) {
    const auto& word = members.text(name, longest_name);
    if (!is_right(word)) refuse(members, name, otherwise);
    return word;
}

/// One of the known words.
template <typename Find>
auto known(Find find, Members& members, const std::string& name) {
    const auto found = find(members.text(name, longest_name));
    if (!found)
        refuse(members, name, {"no es ninguna de las palabras posibles", "is none of the possible words"});
    return *found;
}

std::uint64_t seed_of(Members& members) {
    const auto& word = members.text("seed", 20);
    std::uint64_t seed = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), seed);
    if (failed != std::errc{} || end != word.data() + word.size() || std::to_string(seed) != word)
        refuse(members, "seed",
               {"tiene que ser un número de 0 a 2^64 − 1, como texto",
                "must be a number from 0 to 2^64 − 1, as a text"});
    return seed;
}

/// −1 of 1 is what a score or a cost is read as that no run can earn; see `read_attempt`.
scoring::Share share_of(Members& members) {
    const scoring::Share share{members.number("part", -1, most_points),
                               members.number("whole", 1, most_points)};
    if (share.part > share.whole || (share.part < 0 && share.whole != 1))
        refuse(members, "part", {"no es una parte de «whole»", "is no part of “whole”"});
    return share;
}

/// The objects of a list, each with its place.
template <typename Read>
void each_of(Members& members, const std::string& name, Read read) {
    const auto& list = members.list(name);
    if (static_cast<std::int64_t>(list.size()) > most_decisions)
        refuse(members, name, {"es demasiado larga", "is too long"});
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto place = fmt::format("{}[{}]", members.place_of(name), i);
        read(list[i], place, i);
    }
}

void read_beginning(Attempt& attempt, Members& members) {
    const Text no_uuid{"tiene que ser un UUID", "must be a UUID"},
        no_print{"tiene que ser una huella de 64 cifras", "must be a fingerprint of 64 digits"},
        no_name{"tiene que ser un nombre en una línea", "must be a name on one line"},
        no_moment{"tiene que ser un momento como 2026-11-22T09:30:00Z",
                  "must be a moment like 2026-11-22T09:30:00Z"};
    attempt.id = text_that(is_uuid, members, "id", no_uuid);
    attempt.person = text_that(is_name, members, "person", no_name);
    attempt.scenario = text_that(is_name, members, "scenario", no_name);
    attempt.scenario_fingerprint = text_that(is_fingerprint, members, "scenario_fingerprint", no_print);
    attempt.rubric_fingerprint = text_that(is_fingerprint, members, "rubric_fingerprint", no_print);
    attempt.variant = members.text("variant", longest_name);
    attempt.seed = seed_of(members);
    attempt.mode = known(mode_of, members, "mode");
    attempt.language = known(language_of, members, "language");
    attempt.started = text_that(is_moment, members, "started", no_moment);
    attempt.program_version = text_that(is_name, members, "program_version", no_name);
    if (members.text("retry_of", longest_name).empty()) return (void)members.number("replayed", 0, 0);
    attempt.retry = Retry{text_that(is_uuid, members, "retry_of", no_uuid),
                          static_cast<std::size_t>(members.number("replayed", 0, most_decisions))};
}

void read_course(Attempt& attempt, Members& members) {
    each_of(members, "read", [&](const Json& item, const std::string& place, std::size_t) {
        const auto* id = std::get_if<std::string>(&item.value);
        if (id == nullptr || !is_name(*id))
            throw Flaw(place, {"tiene que ser el id de un documento", "must be a dossier item's id"});
        attempt.read.push_back(*id);
    });
    each_of(members, "decisions", [&](const Json& decision, const std::string& place, std::size_t) {
        Members own(decision, place);
        attempt.decisions.push_back({own.text("reply", longest_name),
                                     own.number("milliseconds", 0, longest_pause),
                                     own.text("typed", longest_words)});
        own.require_no_more();
    });
}

void read_scores(scoring::Scorecard& card, Members& members) {
    constexpr std::array<std::string_view, 4> axes{"overall", "empathy", "calm", "solution"};
    if (members.list("scores").size() != axes.size())
        refuse(members, "scores", {"tienen que ser cuatro", "must be four"});
    each_of(members, "scores", [&](const Json& score, const std::string& place, std::size_t i) {
        Members own(score, place);
        if (own.text("axis", longest_name) != axes[i])
            refuse(own, "axis",
                   {fmt::format("tiene que ser {}", axes[i]), fmt::format("must be {}", axes[i])});
        const auto share = share_of(own);
        const bool thin = own.number("thin", 0, i == 0 ? 0 : 1) != 0;
        own.require_no_more();
        if (i == 0)
            card.overall = share;
        else
            card.principles[i - 1] = {share, thin};
    });
}

void read_costs(scoring::Scorecard& card, Members& members) {
    if (members.list("costs").empty())
        refuse(members, "costs", {"falta el de la preparación", "the briefing's is missing"});
    each_of(members, "costs", [&](const Json& cost, const std::string& place, std::size_t i) {
        Members own(cost, place);
        const auto position = static_cast<std::int64_t>(i) - 1;
        own.number("position", position, position);
        const auto share = share_of(own);
        own.require_no_more();
        if (i == 0)
            card.briefing_cost = share;
        else
            card.costs.push_back(share);
    });
}

std::optional<scenario::Outcome> outcome_of(const std::string& id) {
    for (std::size_t i = 0; i < scenario::outcome_ids.size(); ++i)
        if (scenario::outcome_ids[i] == id) return static_cast<scenario::Outcome>(i);
    return std::nullopt;
}

void read_seal(Attempt& attempt, Members& members) {
    auto& seal = attempt.seal.emplace();
    seal.ending = members.text("ending", longest_name);
    seal.scorecard.outcome = known(outcome_of, members, "outcome");
    seal.scorecard.passed = members.number("passed", 0, 1) != 0;
    read_scores(seal.scorecard, members);
    read_costs(seal.scorecard, members);
}

} // namespace

Attempt attempt_of(const Json& json) {
    Attempt attempt;
    Members members(json, "attempt");
    read_beginning(attempt, members);
    read_course(attempt, members);
    read_seal(attempt, members);
    members.require_no_more();
    if (attempt.retry && attempt.retry->replayed > attempt.decisions.size())
        refuse(members, "replayed", {"son más que las decisiones", "is more than there are decisions"});
    return attempt;
}

} // namespace aplomo::attempts
