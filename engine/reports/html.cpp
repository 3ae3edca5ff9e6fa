#include "reports/html.hpp"

#include <fmt/format.h>

#include "reports/svg.hpp"

namespace aplomo::reports {
namespace {

constexpr const char* style = R"(
:root { color: #1E2733; background: #FFFFFF; font: 15px/1.45 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0; }
.quiet { color: #4A5462; }
.strong { font-weight: 600; }
blockquote { margin: .5rem 0; padding: .5rem 1rem; border-left: 4px solid #0F6660; }
svg { max-width: 100%; height: auto; display: block; margin: .5rem 0; }
svg text { font-family: inherit; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0; border-top: 1px solid #DFD8CB; overflow-wrap: anywhere; }
thead th { border-top: 0; white-space: nowrap; }
tbody th { font-weight: 600; padding-left: .4rem; }
.marked { background: #F8E5DC; }
.right { text-align: right; white-space: nowrap; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; }
footer { margin-top: 2.5rem; font-size: .8rem; color: #4A5462; overflow-wrap: anywhere; }
@page { size: A4; margin: 16mm; }
@media print {
  :root { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  thead { display: table-header-group; }
  tr, svg, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .marked { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

/// As HTML, line breaks kept.
std::string words(const std::string& text) {
    std::string made = escaped(text);
    for (std::size_t at = 0; (at = made.find('\n', at)) != std::string::npos;) made.replace(at, 1, "<br/>");
    return made;
}

std::string element(const Heading& heading) {
    return fmt::format("<h{0}>{1}</h{0}>", heading.level, words(heading.text));
}

std::string element(const Paragraph& paragraph) {
    constexpr const char* classes[] = {"", R"( class="quiet")", R"( class="strong")"};
    return fmt::format("<p{}>{}</p>", classes[static_cast<std::size_t>(paragraph.tone)],
                       words(paragraph.text));
}

std::string element(const Quote& quote) {
    return fmt::format("<blockquote><p>{}</p></blockquote>", words(quote.text));
}

std::string element(const Figure& figure) { return svg(figure.picture); }

std::string element(const Terms& terms) {
    std::string made = "<dl>";
    for (const auto& [term, text] : terms.entries)
        made += fmt::format("\n<dt>{}</dt><dd>{}</dd>", words(term), words(text));
    return made + "\n</dl>";
}

std::string cell(const Cell& cell, const Column& column, bool names_row) {
    std::string inner;
    for (const auto& paragraph : cell.paragraphs) inner += element(paragraph);
    return fmt::format("<{0}{1}{2}>{3}</{4}>", names_row ? "th" : "td", names_row ? R"( scope="row")" : "",
                       column.right ? R"( class="right")" : "", inner, names_row ? "th" : "td");
}

std::string element(const Table& table) {
    std::string made = fmt::format("<table>\n<caption>{}</caption>\n<thead><tr>", words(table.caption));
    for (const auto& column : table.columns)
        made += fmt::format(R"(<th scope="col"{}>{}</th>)", column.right ? R"( class="right")" : "",
                            words(column.title));
    made += "</tr></thead>\n<tbody>";
    for (const auto& row : table.rows) {
        made += row.marked ? "\n<tr class=\"marked\">" : "\n<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            made += cell(row.cells[i], table.columns[i], i == 0);
        made += "</tr>";
    }
    return made + "\n</tbody>\n</table>";
}

} // namespace

std::string html(const Document& document) {
    std::string made = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\"/>\n<title>{}</title>\n<style>{}</style>\n</head>\n"
        "<body>\n<main>",
        code_of(document.language), escaped(document.title), style);
    for (const auto& block : document.blocks)
        made += '\n' + std::visit([](const auto& each) { return element(each); }, block);
    return made + fmt::format("\n</main>\n<footer>{}</footer>\n</body>\n</html>\n", words(document.foot));
}

} // namespace aplomo::reports
