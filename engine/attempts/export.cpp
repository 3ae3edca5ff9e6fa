#include "attempts/export.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fmt/format.h>

#include "attempts/attempt_json.hpp"
#include "attempts/flaw.hpp"

namespace aplomo::attempts {
namespace {

std::string quoted(const std::string& text) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return buffer.GetString();
}

/// Whether an import takes in what is written of it, and what it says is what is kept.
bool is_whole(const Attempt& attempt) {
    if (!attempt.seal) return false;
    try {
        const auto json = json_of(attempt);
        return json_of(attempt_of(parse_json(json))) == json;
    } catch (const Flaw&) {
        return false;
    }
}

} // namespace

Exporter::Exporter(std::ostream& out, KeptTexts texts)
    : out_(out), texts_(texts), playable_(std::move(texts)) {
    out_ << "{\"aplomo\":\"attempts\",\"format\":1}\n";
}

bool Exporter::add(const Attempt& attempt, const std::string& verified) {
    if (!is_whole(attempt) || playable_.why_not(attempt)) return false;
    for (const auto& fingerprint : {attempt.rubric_fingerprint, attempt.scenario_fingerprint})
        if (written_.insert(fingerprint).second) write_text(fingerprint);
    out_ << "{\"attempt\":" << json_of(attempt) << ",\"verified\":" << quoted(verified) << "}\n";
    ++attempts_;
    return true;
}

void Exporter::write_text(const std::string& fingerprint) {
    out_ << "{\"text\":{\"fingerprint\":\"" << fingerprint
         << "\",\"body\":" << quoted(texts_(fingerprint).value_or("")) << "}}\n";
}

void Exporter::end() {
    out_ << fmt::format("{{\"end\":{{\"texts\":{},\"attempts\":{}}}}}\n", written_.size(), attempts_);
}

} // namespace aplomo::attempts
