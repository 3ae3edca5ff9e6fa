#include "reports/certificate.hpp"

#include <fmt/format.h>

#include <cctype>

#include "reports/day.hpp"
#include "reports/printable.hpp"
#include "scoring/scorecard.hpp"
#include "script/canonical.hpp"

namespace aplomo::reports {
namespace {

constexpr std::size_t digits = 20;
constexpr std::size_t group = 4;

/// With its length before it, so that no two lists of words read the same.
void add(std::string& text, std::string_view word) { text += fmt::format("{}:{}\n", word.size(), word); }

std::string what_it_is(const attempts::Attempt& attempt) {
    std::string text;
    for (const auto& word :
         {attempt.id, attempt.person, attempt.scenario_fingerprint, attempt.rubric_fingerprint,
          attempt.variant, std::to_string(attempt.seed), std::string(id_of(attempt.mode)), attempt.started})
        add(text, word);
    add(text, std::to_string(attempt.read.size()));
    for (const auto& item : attempt.read) add(text, item);
    add(text, std::to_string(attempt.decisions.size()));
    for (const auto& decision : attempt.decisions) add(text, decision.reply);
    add(text, attempt.seal ? attempt.seal->ending : "");
    return text;
}

std::string bare(std::string_view code) {
    std::string made;
    for (const char c : code)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            made += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return made;
}

} // namespace

std::string certificate_code(const attempts::Attempt& attempt) {
    const auto hash = script::fingerprint(what_it_is(attempt));
    std::string code;
    for (std::size_t at = 0; at < digits; at += group)
        code += (code.empty() ? "" : "-") + hash.substr(at, group);
    return code;
}

bool is_same_code(std::string_view typed, std::string_view code) { return bare(typed) == bare(code); }

bool deserves_certificate(const attempts::Attempt& attempt, const Replayed& replayed) {
    return attempt.mode == attempts::Mode::assessment && attempts::counts(attempt) &&
           scoring::grade(*replayed.study, replayed.run).passed;
}

Document certificate(const attempts::Attempt& attempt, const Replayed& replayed, Language wanted) {
    const auto& scenario = replayed.run.scenario();
    const auto title =
        fill(scenario.title, scenario, replayed.run.transcript().variant, spoken(scenario, wanted));
    const auto say = [&](const char* es, const char* en) { return in({es, en}, wanted); };
    const auto card = scoring::grade(*replayed.study, replayed.run);
    const auto code = certificate_code(attempt);
    const auto person = printable(attempt.person);
    Document made{wanted,
                  say("Certificado", "Certificate") + " · " + person,
                  say("Se comprueba con: ", "Checked with: ") +
                      fmt::format("aplomo attempts verify {} --code {}", attempt.id, code),
                  {}};
    made.blocks.emplace_back(Heading{1, say("Certificado", "Certificate")});
    made.blocks.emplace_back(Heading{2, person});
    made.blocks.emplace_back(Paragraph{say("superó la evaluación", "passed the assessment"), Tone::plain});
    made.blocks.emplace_back(Heading{2, title});
    made.blocks.emplace_back(
        Terms{{{say("Fecha", "Date"), iso_of(day_of(attempt.started))},
               {say("Puntuación", "Score"),
                fmt::format("{} / 100", scoring::shown(card.overall, scenario.pass.overall))},
               {say("Se supera desde", "Passed from"), std::to_string(scenario.pass.overall)},
               {say("Intento", "Attempt"), attempt.id},
               {say("Código", "Code"), code}}});
    made.blocks.emplace_back(
        Paragraph{say("La puntuación se ha recontado a partir de las decisiones de la conversación.",
                      "The score was recounted from the decisions of the conversation."),
                  Tone::quiet});
    return made;
}

} // namespace aplomo::reports
