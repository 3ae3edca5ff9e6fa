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
    /// @param keys,numbers columns of the table
    Sums(std::string table, std::vector<std::string> keys, std::vector<std::string> numbers)
        : table_(std::move(table)), keys_(std::move(keys)), numbers_(std::move(numbers)) {}

    void add(const std::vector<std::string>& key, const std::vector<long long>& numbers);

    /// Adds them to the table's rows, making those that are missing. Within a transaction.
    void write(soci::session& sql) const;

  private:
    using Row = std::pair<const std::vector<std::string>, std::vector<long long>>;
    void write(soci::session& sql, const std::vector<const Row*>& rows) const;

    std::string table_;
    std::vector<std::string> keys_;
    std::vector<std::string> numbers_;
    std::map<std::vector<std::string>, std::vector<long long>> rows_;
};

} // namespace aplomo::company
