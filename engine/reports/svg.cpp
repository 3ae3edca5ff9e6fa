#include "reports/svg.hpp"

#include <fmt/format.h>

#include <array>

#include "reports/printable.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

std::string hex(Ink ink) {
    const auto colour = colour_of(ink);
    return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

std::string points_of(const std::vector<Spot>& path) {
    std::string points;
    for (const auto& spot : path)
        points += fmt::format("{}{:.2f},{:.2f}", points.empty() ? "" : " ", spot.x, spot.y);
    return points;
}

std::string drawn(const Area& area) {
    return fmt::format(R"(<polygon points="{}" fill="{}"/>)", points_of(area.path), hex(area.ink));
}

std::string drawn(const Stroke& stroke) {
    return fmt::format(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{:.2f}"{}{}/>)",
                       points_of(stroke.path), hex(stroke.ink), stroke.width,
                       stroke.dashed ? R"( stroke-dasharray="3 3")" : "",
                       stroke.round ? R"( stroke-linecap="round" stroke-linejoin="round")" : "");
}

std::string drawn(const Box& box) {
    const auto look = box.dashed
                          ? fmt::format(R"(fill="none" stroke="{}" stroke-dasharray="3 3")", hex(box.ink))
                          : fmt::format(R"(fill="{}")", hex(box.ink));
    return fmt::format(R"(<rect x="{:.2f}" y="{:.2f}" width="{:.2f}" height="{:.2f}" rx="{:.2f}" {}/>)",
                       box.x, box.y, box.width, box.height, box.radius, look);
}

std::string drawn(const Disc& disc) {
    return fmt::format(R"(<circle cx="{:.2f}" cy="{:.2f}" r="{:.2f}" fill="{}"/>)", disc.centre.x,
                       disc.centre.y, disc.radius, hex(disc.ink));
}

std::string drawn(const Label& label) {
    constexpr std::array anchors{"start", "middle", "end"};
    return fmt::format(
        R"(<text x="{:.2f}" y="{:.2f}" font-size="{:.2f}" fill="{}" text-anchor="{}"{}>{}</text>)",
        label.at.x, label.at.y, label.size, hex(label.ink), anchors[static_cast<std::size_t>(label.anchor)],
        label.bold ? R"( font-weight="600")" : "", escaped(label.text));
}

} // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : printable(text)) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else if (c == '"')
            safe += "&quot;";
        else
            safe += c;
    }
    return safe;
}

std::string svg(const Picture& picture) {
    std::string made = fmt::format(
        R"(<svg role="img" width="{0:.2f}" height="{1:.2f}" viewBox="0 0 {0:.2f} {1:.2f}"><title>{2}</title>)",
        picture.width, picture.height, escaped(picture.told));
    for (const auto& shape : picture.shapes)
        made += '\n' + std::visit([](const auto& each) { return drawn(each); }, shape);
    return made + "\n</svg>";
}

} // namespace aplomo::reports
