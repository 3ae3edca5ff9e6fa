#include "cli/console.hpp"

#include "cli/command_line.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::tests {

std::string good_scenario_text() {
    const auto kept = replaced(full_scenario_text(), "{first: find_cause, before: next_step}",
                               "{never: blame_customer, in: lost}");
    return replaced(kept, "uses: [offer_options, next_step]",
                    "uses: [offer_options, next_step]\n        points: {calm: 3}");
}

Console::Console(Language language)
    : places_{folder_.path() / "scenarios", folder_.path() / "assets", folder_.path() / "data",
              folder_.path() / "config"},
      language_(language) {
    std::filesystem::create_directory(places_.assets);
    folder_.write("assets/rubric.yaml", file_text("tests/support/rubric.yaml"));
    write_scenario("full", good_scenario_text());
}

int Console::run(const std::vector<std::string>& arguments, const std::string& input) {
    std::istringstream in(input);
    return run_with(arguments, in);
}

int Console::run_with(const std::vector<std::string>& arguments, std::istream& in) {
    std::ostringstream out, err;
    cli::Terminal terminal{in, out, err, language_, false, person_};
    const auto desktop = [&](const cli::DesktopOptions&) { return ++windows_, 0; };
    const int exit = cli::run_command_line(arguments, places_, "Nadia", terminal, desktop);
    out_ = out.str();
    err_ = err.str();
    return exit;
}

int Console::play_script(const std::string& script, const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"play", "full", "--script", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments, script);
}

rapidjson::Document Console::json() const {
    rapidjson::Document document;
    document.Parse(out_.c_str());
    INFO(out_);
    REQUIRE_FALSE(document.HasParseError());
    return document;
}

std::filesystem::path Console::write_scenario(const std::string& id, const std::string& text) const {
    std::filesystem::create_directories(places_.scenarios / id);
    return folder_.write("scenarios/" + id + "/scenario.yaml", text);
}

std::vector<std::string> Console::attempts() {
    REQUIRE(run({"attempts", "list"}) == 0);
    std::vector<std::string> ids;
    std::istringstream rows(out_);
    for (std::string row; std::getline(rows, row);) ids.push_back(row.substr(0, row.find(' ')));
    return ids;
}

void Console::write_settings(const std::string& text) const {
    std::filesystem::create_directories(places_.config);
    folder_.write("config/settings", text);
}

std::string Console::row(const std::string& id) {
    REQUIRE(run({"attempts", "list"}) == 0);
    std::istringstream rows(out_);
    for (std::string row; std::getline(rows, row);)
        if (row.rfind(id, 0) == 0) return row;
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, const std::string& old, const std::string& fresh) {
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + fresh.size()))
        text.replace(at, old.size(), fresh);
    return text;
}

} // namespace aplomo::tests
