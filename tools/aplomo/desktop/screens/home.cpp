#include "desktop/screens/home.hpp"

#include <algorithm>

#include "script/found.hpp"

namespace aplomo::screens {
namespace {

bool on_shelf(Shelf shelf, const ScenarioCard& card) {
    switch (shelf) {
    case Shelf::all: break;
    case Shelf::due: return card.due && *card.due <= 0;
    case Shelf::untried: return !card.tried && !card.begun;
    case Shelf::not_passed: return card.tried && !card.passed;
    }
    return true;
}

} // namespace

bool shows(const Filter& filter, const ScenarioCard& card) {
    if (!on_shelf(filter.shelf, card)) return false;
    if (filter.channel && *filter.channel != card.channel) return false;
    if (filter.level && *filter.level != card.level) return false;
    const auto& trained = card.principles;
    if (filter.principle && std::find(trained.begin(), trained.end(), *filter.principle) == trained.end())
        return false;
    return script::found(filter.search, card.title) ||
           std::any_of(card.customers.begin(), card.customers.end(),
                       [&](const Customer& customer) { return script::found(filter.search, customer.name); });
}

} // namespace aplomo::screens
