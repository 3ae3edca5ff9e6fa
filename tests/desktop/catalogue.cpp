#include "desktop/catalogue.hpp"

#include <fstream>
#include <map>
#include <memory>
#include <vector>

namespace aplomo::tests {
namespace {

using Entries = std::map<std::string, std::vector<std::string>>;

std::string unquoted(const std::string& line) {
    std::string text;
    for (std::size_t i = line.find('"') + 1; i + 1 < line.size(); ++i) {
        if (line[i] == '\\') ++i;
        text += line[i];
    }
    return text;
}

/// As much of gettext's format as es.po uses.
Entries read(const std::string& path) {
    Entries entries;
    std::ifstream file(path);
    std::string id;
    std::string* into = nullptr;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("msgid "))
            id = unquoted(line), into = &id;
        else if (line.starts_with("msgid_plural "))
            into = nullptr;
        else if (line.starts_with("msgstr"))
            into = &entries[id].emplace_back(unquoted(line));
        else if (line.starts_with("\"") && into != nullptr)
            *into += unquoted(line);
    }
    return entries;
}

} // namespace

screens::Words words_in(const std::string& language) {
    if (language != "es")
        return {[](const char* english) { return std::string(english); },
                [](const char* one, const char* many, int count) {
                    return std::string(count == 1 ? one : many);
                }};
    const auto spanish = std::make_shared<Entries>(read(APLOMO_SOURCE_DIR "/assets/translations/es.po"));
    const auto find = [spanish](const char* english, std::size_t form) {
        const auto found = spanish->find(english);
        return found == spanish->end() || found->second.size() <= form || found->second[form].empty()
                   ? std::string(english)
                   : found->second[form];
    };
    return {
        [find](const char* english) { return find(english, 0); },
        [find](const char* one, const char* /*many*/, int count) { return find(one, count == 1 ? 0 : 1); }};
}

} // namespace aplomo::tests
