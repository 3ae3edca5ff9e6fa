#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace aplomo::tests {

/// A store's file opened beside the store, as another program would: to look at it, to lock it, to forge it.
/// Fails the test when SQLite does.
class Database {
  public:
    explicit Database(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const std::string& sql);

    /// The first column of the first row, as text; "" when there is none.
    std::string value(const std::string& sql);

  private:
    sqlite3* connection_ = nullptr;
};

} // namespace aplomo::tests
