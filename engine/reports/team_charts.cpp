#include "reports/team_charts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace aplomo::reports {

using namespace picture;

namespace {

constexpr double width = 300;
constexpr double letters = 9.5;

std::string say(Language language, const char* es, const char* en) {
    return language == Language::es ? es : en;
}

double longest(const std::vector<long long>& counts) {
    return static_cast<double>(std::max(1LL, *std::max_element(counts.begin(), counts.end())));
}

long long sum(const std::vector<long long>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0LL);
}

void add_stars(Picture& picture, int count, double right, double y) {
    for (int i = 0; i < count; ++i) {
        const Spot centre{right - 6 - 11.0 * i, y};
        std::vector<Spot> path;
        for (int corner = 0; corner < 10; ++corner) {
            const auto reach =
                arc(centre, corner % 2 == 0 ? 4.8 : 2.0, corner * 36.0 - 90, corner * 36.0 - 90);
            path.push_back(reach.front());
        }
        picture.add(Area{std::move(path), Ink::ink2});
    }
}

} // namespace

Picture spread_chart(const std::vector<long long>& deciles, Language language) {
    constexpr double height = 130, base = 106, tallest = 84;
    const auto all = sum(deciles);
    const auto pattern = say(language, "Puntuaciones de {} intentos, de diez en diez puntos",
                             "Scores of {} attempts, by tens of points");
    Picture picture{width, height, fmt::format(fmt::runtime(pattern), all), {}};
    const double step = width / static_cast<double>(deciles.size());
    for (std::size_t i = 0; i < deciles.size(); ++i) {
        const double x = step * static_cast<double>(i);
        const double bar = tallest * static_cast<double>(deciles[i]) / longest(deciles);
        if (bar > 0) picture.add(Box{x + 3, base - bar, step - 6, bar, Ink::accent, 2});
        if (deciles[i] > 0)
            picture.add(Label{{x + step / 2, base - bar - 4},
                              std::to_string(deciles[i]),
                              letters,
                              Ink::ink,
                              Label::Anchor::middle,
                              true});
        picture.add(Label{
            {x + step / 2, base + 14}, std::to_string(10 * i), letters, Ink::ink2, Label::Anchor::middle});
    }
    picture.add(Stroke{{{0, base}, {width, base}}, Ink::ink2, 0.8});
    return picture;
}

Picture survey_chart(const std::vector<long long>& stars, Language language) {
    constexpr double row = 22, left = 66, right = 46;
    const auto all = sum(stars);
    const auto pattern =
        say(language, "Encuestas de {} clientes simulados", "Surveys of {} simulated customers");
    Picture picture{
        width, row * static_cast<double>(stars.size()), fmt::format(fmt::runtime(pattern), all), {}};
    for (std::size_t i = 0; i < stars.size(); ++i) {
        const std::size_t from_top = stars.size() - 1 - i;
        const double y = row * static_cast<double>(i) + row / 2;
        const double bar = (width - left - right) * static_cast<double>(stars[from_top]) / longest(stars);
        add_stars(picture, static_cast<int>(from_top) + 1, left - 6, y);
        picture.add(Box{left, y - 6, std::max(1.0, bar), 12, Ink::accent, 2});
        picture.add(Label{{left + std::max(1.0, bar) + 6, y + 3.5},
                          std::to_string(stars[from_top]),
                          letters,
                          Ink::ink,
                          Label::Anchor::start,
                          true});
    }
    return picture;
}

} // namespace aplomo::reports
