#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "reports/charts.hpp"
#include "reports/said.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

std::vector<Spot> star(Spot centre, double radius) {
    std::vector<Spot> path;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const double reach = i % 2 == 0 ? radius : radius * 0.42;
        path.push_back({centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)});
    }
    return path;
}

} // namespace

Picture stars(int count, Language language) {
    const char* pattern = language == Language::es ? "Encuesta: {} de 5. {}" : "Survey: {} of 5. {}";
    Picture picture{300, 16, fmt::format(fmt::runtime(pattern), count, survey_word(count, language)), {}};
    for (int i = 0; i < 5; ++i) {
        auto path = star({8 + 15.0 * i, 8}, 6.5);
        if (i < count) {
            picture.add(Area{std::move(path), Ink::ink});
        } else {
            path.push_back(path.front());
            picture.add(Stroke{std::move(path), Ink::ink2, 0.8});
        }
    }
    picture.add(Label{{84, 11.5}, picture.told, 9.5, Ink::ink2});
    return picture;
}

} // namespace aplomo::reports
