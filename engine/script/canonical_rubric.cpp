#include "script/canonical.hpp"
#include "script/page.hpp"

namespace aplomo::script {
namespace {

using namespace scenario;

void write_row(Page& page, std::string_view key, const Row& row) {
    std::vector<std::string> entries;
    for (const auto principle : all_principles)
        if (const int worth = row.points[static_cast<std::size_t>(principle)]; worth != 0)
            entries.push_back(std::string(id_of(principle)) + ": " + std::to_string(worth));
    for (const auto& [meter, delta] : row.meters)
        entries.push_back(plain(meter) + ": " + std::to_string(delta));
    std::string joined;
    for (const auto& entry : entries) joined += (joined.empty() ? "" : ", ") + entry;
    page.line(key, "{" + joined + "}");
}

void write_tag(Page& page, const Tag& tag) {
    page.open(plain(tag.id));
    page.line("kind", tag.kind == Tag::Kind::technique ? "technique" : "pitfall");
    page.line("principle", id_of(tag.principle));
    page.text("name", tag.name);
    page.text("about", tag.about);
    page.text("example", tag.example);
    for (std::size_t i = 0; i < phase_ids.size(); ++i)
        if (tag.rows[i] != Row{}) write_row(page, phase_ids[i], tag.rows[i]);
    if (tag.again) write_row(page, "again", *tag.again);
    page.close();
}

} // namespace

std::string canonical(const Rubric& rubric) {
    Page page({all_languages.begin(), all_languages.end()});
    page.line("format", 1);
    page.open("principles");
    for (const auto principle : all_principles) {
        const auto& entry = rubric.principles[static_cast<std::size_t>(principle)];
        page.open(id_of(principle));
        page.text("name", entry.name);
        page.text("about", entry.about);
        page.close();
    }
    page.close();
    if (rubric.tags.empty()) page.line("tags", "{}");
    if (!rubric.tags.empty()) page.open("tags");
    for (const auto& tag : rubric.tags) write_tag(page, tag);
    return page.str();
}

} // namespace aplomo::script
