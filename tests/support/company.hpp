#pragma once

#include <memory>
#include <string>

#include "attempts/database.hpp"
#include "company/people.hpp"
#include "support/temporary_folder.hpp"

namespace aplomo::tests {

/// A company's server for one test: a database of its own on the cluster that ctest starts (support/cluster),
/// with a store in it. It has accepted the full scenario and the good one, and attempts may begin on any
/// day. Fails the test where there is no cluster.
class Company {
  public:
    Company();
    ~Company();
    Company(const Company&) = delete;
    Company& operator=(const Company&) = delete;

    /// How the keeper, who owns the store, connects.
    const std::string& keeper() const { return keeper_; }
    attempts::Database& database() { return *database_; }

    /// Adds a person to a team and gives the address by which they connect. Everybody's password is their
    /// name.
    std::string person(const std::string& name, const std::string& team = "spain",
                       company::Role role = company::Role::trainee);

    /// Tries a statement as the one who connects by `address`: "" when it was done, else the server's state
    /// ("42501"). `value` takes the first column of the first row.
    static std::string try_as(const std::string& address, const std::string& statement,
                              std::string* value = nullptr);

    /// The keeper's answer to a question: the first column of the first row.
    std::string value(const std::string& question) const;

    /// A file of its own for what waits.
    std::filesystem::path outbox(const std::string& name) const { return folder_.path() / (name + ".db"); }

  private:
    TemporaryFolder folder_;
    std::string keeper_;
    std::unique_ptr<attempts::Database> database_;
};

/// A transaction of somebody who does a statement in it and then goes for a coffee: open until it is ended.
class OpenTransaction {
  public:
    /// Fails the test when the statement cannot be done.
    OpenTransaction(const std::string& address, const std::string& statement);
    ~OpenTransaction();
    OpenTransaction(const OpenTransaction&) = delete;
    OpenTransaction& operator=(const OpenTransaction&) = delete;

    void commit();

  private:
    std::shared_ptr<void> connection_;
};

/// A name that no other program has at the same time: logins are the whole cluster's.
std::string name_of_its_own(const std::string& name);

/// How the keeper of the cluster connects to a database of it.
std::string cluster_address(const std::string& login, const std::string& password,
                            const std::string& database);

} // namespace aplomo::tests
