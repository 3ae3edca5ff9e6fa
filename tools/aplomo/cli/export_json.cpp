#include <algorithm>
#include <set>
#include <sstream>

#include "attempts/export.hpp"
#include "cli/database.hpp"
#include "cli/export.hpp"
#include "cli/verified.hpp"
#include "cli/write_page.hpp"
#include "company/verdicts.hpp"

namespace aplomo::cli {
namespace {

using attempts::Database;

constexpr std::size_t attempts_at_once = 200;

/// An export while it is made.
struct Made {
    std::string text;
    std::set<std::string> people; ///< whose attempts are in it
    std::size_t untold = 0;
};

/// What replaying has come to, asked for person by person as they come.
class Verdicts {
  public:
    explicit Verdicts(Database& database) : database_(database) {}

    Verified of(const attempts::Attempt& attempt) {
        if (asked_.insert(attempt.person).second) known_.merge(verified_of(database_, {attempt.person}));
        const auto found = known_.find(attempt.id);
        return found == known_.end() ? Verified::awaiting : found->second;
    }

  private:
    Database& database_;
    std::set<std::string> asked_;
    std::map<std::string, Verified> known_;
};

Made make(Database& database, const std::string& person) {
    Made made;
    std::ostringstream text;
    attempts::Exporter exporter(
        text, [&](const std::string& fingerprint) { return company::text(database, fingerprint); });
    Verdicts verdicts(database);
    const auto ids = company::finished(database, person);
    for (auto at = ids.begin(); at != ids.end();) {
        const auto end = at + std::min<std::ptrdiff_t>(attempts_at_once, ids.end() - at);
        auto attempts = company::attempts_of(database, {at, end});
        std::reverse(attempts.begin(), attempts.end());
        for (const auto& attempt : attempts)
            if (exporter.add(attempt, id_of(verdicts.of(attempt))))
                made.people.insert(attempt.person);
            else
                ++made.untold;
        at = end;
    }
    exporter.end();
    made.text = std::move(text).str();
    return made;
}

} // namespace

int export_json(const ExportOptions& options, const machine::Places& places, Terminal& terminal) {
    return as_manager(options.store, places, terminal, [&](Database& database) -> int {
        note_exported(database, options);
        const auto made = make(database, options.person);
        const int exit = write_page(made.text, options.out, machine::Readers::owner, terminal);
        if (exit != good) return exit;
        note_people(database, options, made.people);
        tell_untold(made.untold, terminal);
        return made.untold == 0 ? good : has_errors;
    });
}

} // namespace aplomo::cli
