#include "company/smallest_group.hpp"

#include <charconv>

#include "company/choices.hpp"

namespace aplomo::company {

int smallest_group(attempts::Database& database) {
    const auto kept = choice(database, "smallest_group");
    int people = 5;
    std::from_chars(kept.data(), kept.data() + kept.size(), people);
    return people;
}

void set_smallest_group(attempts::Database& database, int people) {
    choose(database, "smallest_group", std::to_string(people));
}

} // namespace aplomo::company
