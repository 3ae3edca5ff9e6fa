#include "attempts/rebuild.hpp"

#include <algorithm>

#include "script/canonical.hpp"
#include "script/load.hpp"

namespace aplomo::attempts {
namespace {

using Reason = Unrebuildable::Reason;
using scenario::Scenario;

/// The text kept under a fingerprint, or why it cannot be used.
std::variant<std::string, Unrebuildable> kept_text(const KeptTexts& texts, const std::string& fingerprint) {
    auto text = texts(fingerprint);
    if (!text) return Unrebuildable{Reason::text_missing, fingerprint};
    if (script::fingerprint(*text) != fingerprint) return Unrebuildable{Reason::text_altered, fingerprint};
    return *std::move(text);
}

std::optional<std::size_t> variant_called(const Scenario& scenario, const std::string& id) {
    for (std::size_t i = 0; i < scenario.variants.size(); ++i)
        if (scenario.variants[i].id == id) return i;
    return std::nullopt;
}

conversation::Decisions decisions_of(const Attempt& attempt) {
    conversation::Decisions made{attempt.read, {}};
    for (const auto& decision : attempt.decisions) made.replies.push_back(decision.reply);
    return made;
}

/// Nothing when what an attempt says of itself holds for its text.
std::optional<Unrebuildable> mislabelled(const Scenario& scenario, const Attempt& attempt) {
    if (!attempt.unreadable.empty()) return Unrebuildable{Reason::row_unreadable, attempt.unreadable};
    if (scenario.id != attempt.scenario) return Unrebuildable{Reason::other_scenario, scenario.id};
    const auto& languages = scenario.languages;
    if (std::find(languages.begin(), languages.end(), attempt.language) == languages.end())
        return Unrebuildable{Reason::other_language, std::string(code_of(attempt.language))};
    return std::nullopt;
}

} // namespace

std::optional<Unrebuildable> not_accepted(const AcceptedTexts& accepted, const Attempt& attempt) {
    if (!accepted) return std::nullopt;
    for (const auto& fingerprint : {attempt.scenario_fingerprint, attempt.rubric_fingerprint})
        switch (accepted(fingerprint, attempt.person)) {
        case Acceptance::nobodys: return Unrebuildable{Reason::text_not_accepted, fingerprint};
        case Acceptance::its_players: return Unrebuildable{Reason::text_of_its_player, fingerprint};
        case Acceptance::others: break;
        }
    return std::nullopt;
}

std::variant<std::shared_ptr<const Scenario>, Unrebuildable> kept_scenario(const KeptTexts& texts,
                                                                           const Attempt& attempt) {
    const auto rubric_text = kept_text(texts, attempt.rubric_fingerprint);
    if (const auto* failed = std::get_if<Unrebuildable>(&rubric_text)) return *failed;
    const auto rubric =
        script::load_rubric(std::get<std::string>(rubric_text), attempt.rubric_fingerprint).rubric;
    if (!rubric) return Unrebuildable{Reason::text_unloadable, attempt.rubric_fingerprint};
    const auto text = kept_text(texts, attempt.scenario_fingerprint);
    if (const auto* failed = std::get_if<Unrebuildable>(&text)) return *failed;
    auto loaded =
        script::load_scenario(std::get<std::string>(text), attempt.scenario_fingerprint, {}, rubric);
    if (!loaded.scenario) return Unrebuildable{Reason::text_unloadable, attempt.scenario_fingerprint};
    return loaded.scenario;
}

Rebuilding rebuild(std::shared_ptr<const Scenario> scenario, const Attempt& attempt) {
    if (const auto wrong = mislabelled(*scenario, attempt)) return *wrong;
    const auto variant = variant_called(*scenario, attempt.variant);
    if (!variant) return Unrebuildable{Reason::variant_unknown, attempt.variant};
    auto replay = conversation::replay(scenario, *variant, decisions_of(attempt));
    if (replay.refused) return Unrebuildable{Reason::decision_refused, *replay.refused};
    return Rebuilt{std::move(scenario), std::move(replay.run)};
}

Rebuilding rebuild(Store& store, const Attempt& attempt) {
    auto kept =
        kept_scenario([&](const std::string& fingerprint) { return store.text(fingerprint); }, attempt);
    if (const auto* failed = std::get_if<Unrebuildable>(&kept)) return *failed;
    return rebuild(std::get<std::shared_ptr<const Scenario>>(std::move(kept)), attempt);
}

} // namespace aplomo::attempts
