#include "reports/day.hpp"
#include "support/catch.hpp"

using namespace aplomo::reports;

TEST_CASE("a day is the one that the time writes, and is written back as it was", "[reports]") {
    CHECK(day_of("1970-01-01T23:59:59Z") == 0);
    CHECK(day_of("2026-11-22T00:10:00+01:00") - day_of("2026-11-21T23:50:00Z") == 1);
    CHECK(day_of("2024-03-01") - day_of("2024-02-28") == 2);
    for (Day day = -800; day < 40000; day += 13) CHECK(day_of(iso_of(day)) == day);
}

TEST_CASE("what is no date is day 0", "[reports]") {
    for (const char* text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-1-1", "2026"})
        CHECK(day_of(text) == 0);
}

TEST_CASE("weeks begin on Monday", "[reports]") {
    CHECK(weekday_of(day_of("2026-11-22")) == 6);
    CHECK(weekday_of(day_of("2026-11-23")) == 0);
    CHECK(weekday_of(day_of("1969-12-31")) == 2);
}
