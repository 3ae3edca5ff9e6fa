#include "attempts/verify.hpp"

#include <fmt/format.h>

#include "analysis/study.hpp"

namespace aplomo::attempts {
namespace {

/// {0} is what the reason is about.
Text pattern(Unrebuildable::Reason reason) {
    using Reason = Unrebuildable::Reason;
    switch (reason) {
    case Reason::text_missing:
        return {"falta el texto con huella {0}", "the text with the fingerprint {0} is missing"};
    case Reason::text_altered:
        return {"el texto con huella {0} ha sido cambiado", "the text with the fingerprint {0} was changed"};
    case Reason::text_unloadable:
        return {"el texto con huella {0} ya no se puede leer",
                "the text with the fingerprint {0} can no longer be read"};
    case Reason::decision_refused:
        return {"la decisión «{0}» no es posible donde está",
                "the decision “{0}” is not possible where it stands"};
    case Reason::row_unreadable:
        return {"«{0}» no se puede leer: no lo ha escrito Aplomo",
                "“{0}” cannot be read: Aplomo has not written it"};
    case Reason::other_scenario:
        return {"el escenario de su texto es «{0}»", "the scenario of its text is “{0}”"};
    case Reason::other_language:
        return {"el escenario no está en ese idioma ({0})", "the scenario is not in that language ({0})"};
    case Reason::text_not_accepted:
        return {"su escenario o su rúbrica no es de la empresa (huella {0:.12}): acéptalo con aplomo store "
                "accept ARCHIVO, o que se repita con el de la empresa",
                "its scenario or its rubric is none of the company's (fingerprint {0:.12}): accept it with "
                "aplomo store accept FILE, or have it played again with the company's"};
    case Reason::text_of_its_player:
        return {
            "su escenario o su rúbrica (huella {0:.12}) solo los ha aceptado quien los ha jugado: que los "
            "acepte otra persona que lleve un equipo, o quien lleva el registro, con aplomo store accept "
            "ARCHIVO",
            "its scenario or its rubric (fingerprint {0:.12}) was accepted by nobody but its player: have "
            "another trainer or manager, or who keeps the records, accept it with aplomo store accept FILE"};
    case Reason::variant_unknown: break;
    }
    return {"el escenario no tiene la variante «{0}»", "the scenario has no variant “{0}”"};
}

} // namespace

Seal seal_of(const analysis::Study& study, const conversation::Run& run) {
    return {run.scenario().endings[*run.ending()].id, scoring::grade(study, run)};
}

std::vector<std::string> differences(const Seal& kept, const Seal& earned) {
    std::vector<std::string> names;
    const auto compare = [&](std::string name, bool equal) {
        if (!equal) names.push_back(std::move(name));
    };
    compare("ending", kept.ending == earned.ending);
    const auto& claim = kept.scorecard;
    const auto& card = earned.scorecard;
    compare("outcome", claim.outcome == card.outcome);
    compare("overall", claim.overall == card.overall);
    for (const auto principle : scenario::all_principles) {
        const auto i = static_cast<std::size_t>(principle);
        compare(std::string(id_of(principle)), claim.principles[i] == card.principles[i]);
    }
    compare("costs", claim.briefing_cost == card.briefing_cost && claim.costs == card.costs);
    compare("passed", claim.passed == card.passed);
    return names;
}

Verdict verify(Store& store, const Attempt& attempt) {
    Verdict verdict;
    const auto rebuilding = rebuild(store, attempt);
    if (const auto* failed = std::get_if<Unrebuildable>(&rebuilding))
        verdict.unrebuildable = *failed;
    else
        verdict.unrebuildable =
            not_accepted([&](const std::string& text,
                             const std::string& player) { return store.acceptance(text, player); },
                         attempt);
    if (verdict.unrebuildable) return verdict;
    const auto& rebuilt = std::get<Rebuilt>(rebuilding);
    if (rebuilt.run.ending())
        verdict.recomputed =
            seal_of(analysis::study(rebuilt.scenario, rebuilt.run.transcript().variant), rebuilt.run);
    if (attempt.seal && verdict.recomputed)
        verdict.differences = differences(*attempt.seal, *verdict.recomputed);
    if (attempt.seal && !verdict.recomputed) verdict.differences = {"ending"};
    verdict.agrees = verdict.differences.empty();
    return verdict;
}

Text reason_of(const Unrebuildable& unrebuildable) {
    auto text = pattern(unrebuildable.reason);
    for (auto& words : text) words = fmt::format(fmt::runtime(words), unrebuildable.what);
    return text;
}

std::string sentence(const Verdict& verdict, Language language) {
    const bool es = language == Language::es;
    if (verdict.unrebuildable)
        return (es ? "no coincide: " : "does not agree: ") + in(reason_of(*verdict.unrebuildable), language);
    if (verdict.agrees) return es ? "coincide con sus decisiones" : "agrees with its decisions";
    return fmt::format(
        fmt::runtime(es ? "no coincide con sus decisiones: {}" : "does not agree with its decisions: {}"),
        fmt::join(verdict.differences, ", "));
}

} // namespace aplomo::attempts
