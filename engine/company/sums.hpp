#pragma once

#include <map>
#include <string>
#include <vector>

namespace soci {
class session;
}

namespace aplomo::company {

/// Numbers to be added to rows of one table, added up before they are written: a row is touched once however
/// many entries it sums. Rows are written in the order of their keys, so that two programs that write at once
/// never wait for each other.
class Sums {
  public:
    /// On a server `by_many` add at once, each in a lane of their own (server_lanes.cpp); this in the
    /// keeper's.
    enum class Added { by_one, by_many };

    /// @param keys,numbers columns of the table
    Sums(std::string table, std::vector<std::string> keys, std::vector<std::string> numbers,
         Added added = Added::by_one)
        : table_(std::move(table)), keys_(std::move(keys)), numbers_(std::move(numbers)), added_(added) {}

    void add(const std::vector<std::string>& key, const std::vector<long long>& numbers);

    /// Adds them to the table's rows, making those that are missing. Within a transaction.
    void write(soci::session& sql) const;

  private:
    using Row = std::pair<const std::vector<std::string>, std::vector<long long>>;
    void write(soci::session& sql, const std::vector<const Row*>& rows) const;

    std::string table_;
    std::vector<std::string> keys_;
    std::vector<std::string> numbers_;
    Added added_;
    std::map<std::vector<std::string>, std::vector<long long>> rows_;
};

} // namespace aplomo::company
