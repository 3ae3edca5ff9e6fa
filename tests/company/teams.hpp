#pragma once

#include <map>
#include <memory>
#include <string>

#include "attempts/attempt.hpp"
#include "attempts/store.hpp"
#include "company/people.hpp"
#include "reports/verify_new.hpp"
#include "support/company.hpp"
#include "support/dice.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

/// A store of either kind, "file" or "server": team spain with Nadia and Omar, trained by Tomás; team italy
/// with Vera.
class Teams {
  public:
    explicit Teams(const std::string& kind);

    /// Puts somebody, who may be new, into a team.
    void add(const std::string& name, const std::string& team, company::Role role = company::Role::trainee);

    /// A conversation to its end by random decisions, kept and handed over.
    void play(const std::string& person, const std::string& id, Dice& dice,
              attempts::Mode mode = attempts::Mode::practice,
              const std::string& started = "2026-11-22T09:30:00Z");

    std::unique_ptr<attempts::Store> open(const std::string& person);

    /// As whoever judges is connected.
    std::unique_ptr<attempts::Database> trainer(const std::string& name = "tomas");
    attempts::Database& keeper() { return company_ == nullptr ? *database_ : company_->database(); }

    /// How somebody connects; of a server alone.
    const std::string& login(const std::string& name) const { return addresses_.at(name); }

    std::string value(const std::string& question) const;

    /// All rows of a table, of these columns.
    std::string rows(const std::string& table, const std::string& columns) const;
    /// All that the sums of teams hold.
    std::string team_sums() const;

    /// Adds copies of an attempt, which await their replay too: 500 that began in January, the rest in
    /// September.
    void copy(const std::string& id, int copies) const;

    /// As if the store had been made when the schema was of version 5 or 6, and were opened now.
    void go_back_to_schema(int version);

  private:
    std::string address() const;

    TemporaryFolder folder_;
    std::unique_ptr<Company> company_;
    std::unique_ptr<attempts::Database> database_;
    std::map<std::string, std::string> addresses_;
};

/// A trainer replays all that they may.
reports::VerifiedNew verify(Teams& teams, const std::string& trainer = "tomas");

} // namespace aplomo::tests
