#include "cli/sarif.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/example.hpp"
#include "cli/explain.hpp"
#include "cli/json.hpp"
#include "diagnostics/catalogue.hpp"

namespace aplomo::cli {
namespace {

using diagnostics::Entry;
using diagnostics::Finding;

constexpr auto schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const char* level_of(const Entry& entry) {
    return entry.severity == diagnostics::Severity::error ? "error" : "warning";
}

bool stands_in_an_address(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || std::string_view("/-._~").find(c) != std::string_view::npos;
}

/// A path as an address: relative below the current folder. (RFC 3986: all other bytes are %XX.)
std::string address_of(const std::string& file) {
    const auto relative = std::filesystem::proximate(file).generic_string();
    const bool below = !relative.starts_with("..") && !relative.starts_with('/');
    std::string address = below ? "" : "file://";
    for (const char c : below ? relative : std::filesystem::absolute(file).lexically_normal().string())
        address += stands_in_an_address(c) ? std::string(1, c)
                                           : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return address;
}

void write_text(Json& json, const char* key, std::string_view text) {
    json.key(key).object().key("text").text(text).end_object();
}

void write_help(Json& json, const Entry& entry, const Terminal& terminal) {
    std::string text = advice_of(entry, terminal.language), markdown = text;
    if (const auto* example = example_of(entry.name)) {
        const auto add = [&](const char* title, std::string_view lines) {
            text += fmt::format("\n\n{}\n{}", title, lines);
            markdown += fmt::format("\n\n{}\n```yaml\n{}\n```", title, lines);
        };
        add(terminal.say("Así no:", "Not so:"), example->bad);
        add(terminal.say("Así sí:", "But so:"), example->good);
    }
    json.key("help").object().key("text").text(text).key("markdown").text(markdown).end_object();
}

void write_rule(Json& json, const Entry& entry, const Terminal& terminal) {
    json.object().key("id").text(entry.code).key("name").text(entry.name);
    write_text(json, "shortDescription", sentence_of(entry, terminal.language));
    write_help(json, entry, terminal);
    json.key("defaultConfiguration").object().key("level").text(level_of(entry)).end_object().end_object();
}

void write_tool(Json& json, const Terminal& terminal) {
    json.key("tool").object().key("driver").object();
    json.key("name").text("aplomo").key("version").text(APLOMO_VERSION).key("rules").array();
    for (const auto& entry : diagnostics::catalogue()) write_rule(json, entry, terminal);
    json.end_array().end_object().end_object();
}

void write_location(Json& json, const diagnostics::Place& place) {
    json.object().key("physicalLocation").object();
    json.key("artifactLocation").object().key("uri").text(address_of(place.file)).end_object();
    json.key("region").object().key("startLine").number(std::max(place.line, 1));
    json.key("startColumn").number(std::max(place.column, 1)).end_object();
    json.end_object().end_object();
}

void write_result(Json& json, const Finding& finding, Language language) {
    const auto& entry = diagnostics::entry(finding.name);
    json.object().key("ruleId").text(entry.code);
    json.key("ruleIndex").number(&entry - diagnostics::catalogue().data());
    json.key("level").text(level_of(entry));
    write_text(json, "message", diagnostics::message(finding, language) + " " + advice(finding, language));
    json.key("locations").array();
    std::error_code none;
    if (std::filesystem::is_regular_file(finding.place.file, none)) write_location(json, finding.place);
    json.end_array().end_object();
}

} // namespace

void print_sarif(std::span<const Finding> findings, Terminal& terminal) {
    Json json;
    json.object().key("$schema").text(schema).key("version").text("2.1.0").key("runs").array().object();
    write_tool(json, terminal);
    json.key("language").text(code_of(terminal.language)).key("columnKind").text("unicodeCodePoints");
    json.key("results").array();
    for (const auto& finding : findings) write_result(json, finding, terminal.language);
    json.end_array().end_object().end_array().end_object();
    terminal.out << json.str() << '\n';
}

} // namespace aplomo::cli
