#include "company/leaderboard.hpp"

#include "company/choices.hpp"

namespace aplomo::company {

bool leaderboard(attempts::Database& database) { return choice(database, "leaderboard") == "on"; }

void set_leaderboard(attempts::Database& database, bool on) {
    choose(database, "leaderboard", on ? "on" : "");
}

} // namespace aplomo::company
