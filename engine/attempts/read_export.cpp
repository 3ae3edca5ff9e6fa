#include <fmt/format.h>

#include "attempts/attempt_json.hpp"
#include "attempts/export.hpp"
#include "attempts/flaw.hpp"
#include "attempts/members.hpp"
#include "script/canonical.hpp"

namespace aplomo::attempts {
namespace {

constexpr std::int64_t known_format = 1, many = std::int64_t{1} << 40;
constexpr std::size_t longest_text = std::size_t{1} << 28, longest_word = 100;

/// An export while its lines come in.
class Reader {
  public:
    void take(const std::string& line);
    Exported finish();

  private:
    void take_heading(const Json& json);
    void take_part(const Json& json);
    void take_text(const Json& json);
    void take_attempt(const Json& json);
    void take_end(const Json& json);

    Exported exported_;
    std::set<std::string> ids_;
    Playable playable_{[this](const std::string& fingerprint) -> std::optional<std::string> {
        const auto found = exported_.texts.find(fingerprint);
        return found == exported_.texts.end() ? std::nullopt : std::optional(found->second);
    }};
    bool has_begun_ = false;
    bool has_ended_ = false;
};

void Reader::take(const std::string& line) {
    if (has_ended_)
        throw Flaw("", {"después del final no puede haber nada", "nothing may come after the end"});
    const auto json = parse_json(line);
    has_begun_ ? take_part(json) : take_heading(json);
}

void Reader::take_heading(const Json& json) {
    const Text no_export{"esto no es una exportación de intentos de Aplomo",
                         "this is no export of attempts of Aplomo"};
    if (!std::holds_alternative<Json::Object>(json.value)) throw Flaw("", no_export);
    Members heading(json, "");
    if (!heading.has("aplomo") || heading.text("aplomo", 100) != "attempts") throw Flaw("", no_export);
    const auto format = heading.number("format", 1, many);
    if (format > known_format)
        throw Flaw("format",
                   {fmt::format("el formato {} es de una versión más nueva de Aplomo, y esta conoce "
                                "hasta el {}: actualiza este programa",
                                format, known_format),
                    fmt::format("format {} is of a newer version of Aplomo, and this one knows up to "
                                "{}: update this program",
                                format, known_format)});
    heading.require_no_more();
    has_begun_ = true;
}

void Reader::take_part(const Json& json) {
    Members line(json, "");
    if (line.has("text"))
        take_text(line.value("text"));
    else if (line.has("attempt")) {
        take_attempt(line.value("attempt"));
        if (line.has("verified")) line.text("verified", longest_word); // elsewhere, and so not here
    } else
        take_end(line.value("end"));
    line.require_no_more();
}

void Reader::take_text(const Json& json) {
    Members text(json, "text");
    const auto& fingerprint = text.text("fingerprint", 64);
    const auto& body = text.text("body", longest_text);
    text.require_no_more();
    if (script::fingerprint(body) != fingerprint)
        throw Flaw("text.fingerprint",
                   {"no es la huella de este texto", "is not the fingerprint of this text"});
    if (!exported_.texts.emplace(fingerprint, body).second)
        throw Flaw("text.fingerprint", {"este texto ya estaba", "this text was there already"});
}

void Reader::take_attempt(const Json& json) {
    auto attempt = attempt_of(json);
    if (const auto why = playable_.why_not(attempt)) throw Flaw("attempt", *why);
    if (!ids_.insert(attempt.id).second)
        throw Flaw("attempt.id", {"este intento ya estaba", "this attempt was there already"});
    exported_.attempts.push_back(std::move(attempt));
}

void Reader::take_end(const Json& json) {
    Members end(json, "end");
    const auto texts = static_cast<std::int64_t>(exported_.texts.size()),
               attempts = static_cast<std::int64_t>(exported_.attempts.size());
    end.number("texts", texts, texts);
    end.number("attempts", attempts, attempts);
    end.require_no_more();
    has_ended_ = true;
}

Exported Reader::finish() {
    if (!has_ended_)
        throw Flaw("",
                   {"el archivo está cortado: le falta el final", "the file was cut: its end is missing"});
    return std::move(exported_);
}

} // namespace

Exported read_export(std::istream& in) {
    Reader reader;
    std::size_t number = 0;
    try {
        for (std::string line; std::getline(in, line);) {
            ++number;
            reader.take(line);
        }
        return reader.finish();
    } catch (Flaw& flaw) {
        flaw.line = number;
        throw;
    }
}

} // namespace aplomo::attempts
