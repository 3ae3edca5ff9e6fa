#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace soci {
class session;
}

namespace aplomo::attempts {

/// A connection to the database that a store lives in. The database's own errors leave it as Faults.
/// One thread at a time.
class Database {
  public:
    /// Opens `sqlite:PATH`, making the file (0600) and its folder (0700) when they are missing and taking the
    /// steps to the present schema; or connects to `postgresql://…` (libpq's own form, its TLS settings and
    /// environment with it), whose schema must be the present one. Refuses a newer one.
    static std::unique_ptr<Database> open(const std::string& address);

    virtual ~Database() = default;

    /// Its name for people: a path, or a server's address without a password.
    virtual const std::string& place() const = 0;

    /// Whether it is a company's server, which knows each person by their login, and not a file.
    virtual bool is_server() const = 0;

    /// Who is connected: the login's name; empty for a file.
    virtual const std::string& login() const = 0;

    /// How long a call waits for another program that keeps the database busy before it throws `locked`; 2 s
    /// unless told.
    virtual void wait_at_most(std::chrono::milliseconds patience) = 0;

    /// Only within `read` and `change`.
    virtual soci::session& sql() = 0;

    /// One transaction: all of it is durable when this returns, or none of it happened. It waits for its turn
    /// to write before it reads anything.
    void change(const std::function<void()>& work);

    /// A change by one statement, which is a transaction by itself.
    void change_at_once(const std::function<void()>& work) { guard(work); }

    /// Does what only reads and gives its result.
    template <typename Work>
    auto read(Work work) -> decltype(work()) {
        std::optional<decltype(work())> result;
        guard([&] { result.emplace(work()); });
        return std::move(*result);
    }

  protected:
    /// Does the work and throws a Fault for a database's error.
    virtual void guard(const std::function<void()>& work) = 0;

    /// The statement that begins a transaction which waits for its turn to write.
    virtual const char* beginning() const = 0;
};

} // namespace aplomo::attempts
