#include "company/backup.hpp"

#include <fcntl.h>
#include <soci/soci.h>
#include <unistd.h>

#include "attempts/fault.hpp"
#include "attempts/sqlite_file.hpp"
#include "company/copy_rows.hpp"
#include "company/people.hpp"
#include "company/working_folder.hpp"

namespace aplomo::company {
namespace {

namespace fs = std::filesystem;
using attempts::Database;
using attempts::Fault;
using attempts::FaultKind;

/// A file beside another, for as long as it is written.
class Unfinished {
  public:
    explicit Unfinished(const fs::path& file) : path_(file.string() + ".unfinished") { remove(); }
    ~Unfinished() { remove(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    const fs::path& path() const { return path_; }

  private:
    void remove() const {
        std::error_code ignored;
        for (const auto* more : {"", "-journal", "-wal", "-shm"}) fs::remove(path_.string() + more, ignored);
    }
    fs::path path_;
};

/// Does the work; what goes wrong with files whose paths begin with `working` is told of the file that was
/// named, but that a disk is full of `place`.
template <typename Work>
void with_file(const fs::path& working, const std::string& named, const std::string& place, Work work) {
    const auto told = [&](FaultKind kind) { return kind == FaultKind::full ? place : named; };
    try {
        work();
    } catch (const Fault& fault) {
        if (!fault.place().starts_with(working.string())) throw;
        throw Fault(fault.kind(), told(fault.kind()), fault.what());
    } catch (const fs::filesystem_error& error) {
        const auto kind = attempts::kind_of(error.code());
        throw Fault(kind, told(kind), error.what());
    }
}

void copy_of_file(Database& database, const fs::path& to) {
    const auto path = to.string();
    attempts::make_private_file(to);
    try {
        database.read([&] {
            database.sql() << "vacuum into :f", soci::use(path);
            return true;
        });
    } catch (const Fault& fault) {
        throw Fault(fault.kind(), path, fault.what());
    }
}

void copy_of_server(Database& server, const fs::path& to) {
    if (!is_keeper(server))
        throw Fault(FaultKind::not_permitted, server.place(), "only the keeper sees everything");
    const auto file = Database::open("sqlite:" + to.string());
    server.change([&] {
        server.sql() << "set transaction isolation level repeatable read";
        file->change([&] { copy_rows(*file, server, *file); });
    });
}

void make_durable(const fs::path& file) {
    const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return;
    fsync(opened);
    close(opened);
}

/// A copy that may be brought up to date and looked into.
std::unique_ptr<Database> opened_copy(const fs::path& file, const fs::path& copy) {
    attempts::make_private_file(copy);
    fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    auto database = Database::open("sqlite:" + copy.string());
    database->read([&] {
        std::string found;
        int broken = 0;
        database->sql() << "select quick_check from pragma_quick_check limit 1", soci::into(found);
        database->sql() << "select count(*) from pragma_foreign_key_check", soci::into(broken);
        if (found != "ok" || broken != 0) throw Fault(FaultKind::damaged, copy.string(), found);
        return true;
    });
    return database;
}

} // namespace

void back_up(Database& database, const fs::path& file) {
    const Unfinished unfinished(file);
    with_file(file, file.string(), file.string(), [&] {
        database.is_server() ? copy_of_server(database, unfinished.path())
                             : copy_of_file(database, unfinished.path());
        make_durable(unfinished.path());
        fs::rename(unfinished.path(), file);
    });
}

void restore(Database& database, const fs::path& file) {
    const auto place = database.is_server() ? fs::temp_directory_path() : fs::path(database.place());
    const WorkingFolder folder(database.is_server() ? place : fs::absolute(place).parent_path());
    with_file(folder.path(), file.string(), place.string(), [&] {
        const auto kept = opened_copy(file, folder.path() / "copy.db");
        kept->change([&] { database.change([&] { copy_rows(*kept, *kept, database); }); });
    });
}

bool is_empty(Database& database) {
    return database.read([&] {
        int rows = 0;
        database.sql()
            << "select (select count(*) from attempt) + (select count(*) from kept_text) + (select count(*) "
               "from person) + (select count(*) from team)",
            soci::into(rows);
        return rows == 0;
    });
}

} // namespace aplomo::company
