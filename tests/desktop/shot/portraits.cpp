#include "desktop/shot/portraits.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "desktop/state/draw_up.hpp"
#include "desktop/views/portrait.hpp"
#include "desktop/views/text.hpp"
#include "script/library.hpp"
#include "script/load.hpp"

namespace aplomo::shot {
namespace {

constexpr std::array<screens::Mood, 4> moods{{{0, 1}, {0.2F, 0.3F}, {0.7F, 0.8F}, {1, 0}}};
constexpr float face = 88;

void add(std::vector<screens::Customer>& all, const scenario::Scenario& scenario) {
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        auto one = state::customer(scenario, i, Language::es);
        const bool known = std::any_of(all.begin(), all.end(), [&](const auto& each) {
            return each.name == one.name && each.gender == one.gender;
        });
        if (!known) all.push_back(std::move(one));
    }
}

} // namespace

std::vector<screens::Customer> shipped_customers() {
    const std::filesystem::path root = APLOMO_SOURCE_DIR;
    std::ifstream file_of_rubric(root / "assets/rubric.yaml");
    const std::string text(std::istreambuf_iterator<char>(file_of_rubric), {});
    const auto rubric = script::load_rubric(text, "rubric.yaml").rubric;
    if (!rubric) throw std::runtime_error("the rubric cannot be read");
    std::vector<screens::Customer> all;
    for (const auto& file : script::scenario_files((root / "scenarios").string(), root / "scenarios"))
        if (const auto opened = script::open_scenario(file, rubric); opened.loaded.scenario)
            add(all, *opened.loaded.scenario);
    return all;
}

void draw_portraits(views::Frame& frame, const std::vector<screens::Customer>& customers) {
    using namespace views;
    frame.paint.fill(frame.whole, frame.theme.surface);
    Rect cell{16, 12, static_cast<float>(moods.size()) * (face + 6), face + 24};
    for (const auto& customer : customers) {
        write(frame, {cell.x, cell.y, cell.w, 18}, customer.name, Type::label, frame.theme.ink);
        for (std::size_t i = 0; i < moods.size(); ++i)
            draw_portrait(frame, {cell.x + static_cast<float>(i) * (face + 6), cell.y + 20, face, face},
                          customer, moods[i], frame.theme.surface, 10);
        cell.y += cell.h + 8;
        if (cell.bottom() > frame.whole.bottom()) cell = {cell.right() + 24, 12, cell.w, cell.h};
    }
}

} // namespace aplomo::shot
