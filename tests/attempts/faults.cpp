// Faults of the outside, provoked for real: each is a named kind with a sentence, and nothing is lost.
#include "attempts/fault.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "attempts/child.hpp"
#include "attempts/play.hpp"
#include "attempts/small_disk.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using attempts::Fault;
using attempts::FaultKind;
using attempts::Store;
using tests::address_of;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

/// Over the same file, as a broken disk would: nobody who has it open is told.
void overwrite(const fs::path& file, std::size_t from, const std::string& bytes) {
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(from));
    out << bytes;
}

/// The fault of opening a store, or of listing it when it opens.
std::optional<Fault> fault_of(const fs::path& file) {
    try {
        Store::open(address_of(file))->list("");
    } catch (const Fault& fault) {
        return fault;
    }
    return std::nullopt;
}

void require_kind(const std::optional<Fault>& fault, FaultKind kind) {
    REQUIRE(fault.has_value());
    INFO(fault->what());
    REQUIRE(fault->kind() == kind);
    const auto es = sentence(*fault, Language::es), en = sentence(*fault, Language::en);
    CHECK(es.find(fault->place()) != std::string::npos);
    CHECK(en.find(fault->place()) != std::string::npos);
    CHECK(es != en);
}

/// A test that cannot be tried here says why.
bool may_try(const tests::SmallDisk& disk) {
    if (!disk.works()) WARN("not tried: " << disk.reason());
    return disk.works();
}

/// Plays on while a fault lasts: the conversation must not notice, and all must be there once the fault is
/// over.
template <typename Provoke, typename Mend>
void play_through(const fs::path& file, FaultKind kind, Provoke provoke, Mend mend) {
    const auto store = Store::open(address_of(file));
    tests::keep_whole_run(*store, "earlier");
    auto play = tests::begin(store.get(), "a");
    play.choose({"listen"});
    provoke();
    play.choose({"check"});
    require_kind(play.journal.fault(), kind);
    play.choose({"options"});
    play.seal();
    CHECK(play.run.finished());
    CHECK(play.journal.fault().has_value());
    CHECK(tests::replies_of(play.journal.attempt()) == tests::whole_run);
    mend();
    CHECK(play.journal.flush());
    CHECK_FALSE(play.journal.fault().has_value());

    const auto afresh = Store::open(address_of(file));
    CHECK(afresh->list("").size() == 2);
    for (const std::string id : {"earlier", "a"}) {
        const auto kept = afresh->find(id);
        CHECK(tests::replies_of(*kept) == tests::whole_run);
        CHECK(attempts::verify(*afresh, *kept).agrees);
    }
}

} // namespace

TEST_CASE("a store that another program has locked goes on when it is let go", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    std::unique_ptr<tests::Database> other;
    play_through(
        file, FaultKind::locked,
        [&] {
            other = std::make_unique<tests::Database>(file);
            other->run("begin exclusive");
        },
        [&] { other->run("rollback"); });
}

TEST_CASE("a conversation can begin while the store is locked, and can be left and taken up again",
          "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    const auto store = Store::open(address_of(file));
    tests::Database other(file);
    other.run("begin immediate");
    auto play = tests::begin(store.get(), "a");
    require_kind(play.journal.fault(), FaultKind::locked);
    other.run("rollback");
    play.choose({"listen", "traffic"});
    CHECK_FALSE(play.journal.fault().has_value());
    play.journal.keep_first(1);
    CHECK(tests::replies_of(*store->find("a")) == Words{"listen"});
}

TEST_CASE("a new store that another program has locked cannot be opened yet", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    {
        tests::Database other(file);
        other.run("create table something (x)");
        other.run("begin exclusive");
        require_kind(fault_of(file), FaultKind::locked);
        other.run("rollback");
        other.run("drop table something");
    }
    CHECK_FALSE(fault_of(file).has_value());
}

TEST_CASE("a folder where the user may not write is read-only, whatever is in it", "[attempts]") {
    if (geteuid() != 0) WARN("not tried as another user, but as this one");
    const tests::TemporaryFolder folder;
    const auto empty = folder.path() / "empty", used = folder.path() / "used",
               closed = folder.path() / "closed";
    for (const auto& each : {empty, used, closed}) fs::create_directory(each);
    for (const auto& each : {used, closed})
        tests::keep_whole_run(*Store::open(address_of(each / "attempts.db")), "a");
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0)
        for (const auto& each :
             {folder.path(), empty, used, closed, used / "attempts.db", closed / "attempts.db"})
            REQUIRE(chown(each.c_str(), nobody, nobody) == 0);
    chmod((closed / "attempts.db").c_str(), 0400);
    for (const auto& each : {empty, used, closed}) chmod(each.c_str(), 0500);
    const auto before = bytes_of(used / "attempts.db");

    for (const auto& each : {empty, used, closed, empty / "new"}) {
        INFO(each);
        tests::Child child([&](const auto&) {
            if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) return 1;
            const auto fault = fault_of(each / "attempts.db");
            if (!fault) return 2;
            return fault->kind() == FaultKind::read_only ? 0 : 10 + static_cast<int>(fault->kind());
        });
        CHECK(child.exit_code() == 0);
    }
    CHECK(bytes_of(used / "attempts.db") == before);
    for (const auto& each : {empty, used, closed}) chmod(each.c_str(), 0700);
    CHECK(Store::open(address_of(used / "attempts.db"))->list("").size() == 1);
}

// The small disks come after it: who mounts one without being root may write anywhere from then on.

TEST_CASE("a full disk keeps what it has, and takes the rest when there is room", "[attempts]") {
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path());
    if (!may_try(disk)) return;
    play_through(
        folder.path() / "attempts.db", FaultKind::full, [&] { disk.fill(); }, [&] { disk.make_room(); });
}

TEST_CASE("no store can be made on a full disk until there is room", "[attempts]") {
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path());
    if (!may_try(disk)) return;
    disk.fill();
    require_kind(fault_of(folder.path() / "attempts.db"), FaultKind::full);
    disk.make_room();
    CHECK_FALSE(fault_of(folder.path() / "attempts.db").has_value());
}

TEST_CASE("a disk that can only be read keeps what it has, and can be written again later", "[attempts]") {
    const tests::TemporaryFolder folder;
    tests::SmallDisk disk(folder.path());
    if (!may_try(disk)) return;
    const auto file = folder.path() / "attempts.db";
    tests::keep_whole_run(*Store::open(address_of(file)), "a");
    const auto before = bytes_of(file);
    disk.make_read_only(true);
    require_kind(fault_of(file), FaultKind::read_only);
    require_kind(fault_of(folder.path() / "new" / "attempts.db"), FaultKind::read_only);
    CHECK(bytes_of(file) == before);
    disk.make_read_only(false);
    CHECK(Store::open(address_of(file))->list("").size() == 1);
}

TEST_CASE("a text in the store's place is left as it is", "[attempts]") {
    const tests::TemporaryFolder folder;
    const std::string text =
        "This is a shopping list: bread, milk, and a good many other things to fill some room.\n";
    for (const auto& name : {"short.db", "long.db"}) {
        auto written = text;
        if (std::string(name) == "long.db")
            for (int i = 0; i < 200; ++i) written += text;
        const auto file = folder.write(name, written);
        require_kind(fault_of(file), FaultKind::damaged);
        CHECK(bytes_of(file) == written);
    }
}

TEST_CASE("a database of something else is not taken for a store", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::Database(file).run("create table attempt (song text); pragma user_version = 1");
    require_kind(fault_of(file), FaultKind::damaged);
}

TEST_CASE("a store whose pages were overwritten is damaged, and is left as it is", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::keep_whole_run(*Store::open(address_of(file)), "a");
    const auto good = bytes_of(file);
    const auto damaged_from = [&](std::size_t from) {
        INFO(from);
        const std::string garbage(good.size() - from, '\xee');
        overwrite(file, from, garbage);
        const auto damaged = bytes_of(file);
        require_kind(fault_of(file), FaultKind::damaged);
        CHECK(bytes_of(file) == damaged);
        overwrite(file, 0, good);
    };
    damaged_from(0);
    damaged_from(100);
    damaged_from(4096);
    CHECK(Store::open(address_of(file))->list("").size() == 1);
}

TEST_CASE("a store damaged under a running conversation takes the rest when it is mended", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    std::string good;
    play_through(
        file, FaultKind::damaged,
        [&] {
            // Emptying the log makes the program read the file again.
            tests::Database other(file);
            other.run("create table more (x)");
            other.run("pragma wal_checkpoint(truncate)");
            good = bytes_of(file);
            overwrite(file, 4096, std::string(good.size() - 4096, '\xee'));
        },
        [&] { overwrite(file, 0, good); });
}

TEST_CASE("a store of a newer version is refused and not changed", "[attempts]") {
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "attempts.db";
    tests::keep_whole_run(*Store::open(address_of(file)), "a");
    tests::Database(file).run("pragma user_version = 99");
    const auto before = bytes_of(file);
    const auto fault = fault_of(file);
    require_kind(fault, FaultKind::newer_schema);
    CHECK(sentence(*fault, Language::en) ==
          file.string() +
              " was made by a newer version of Aplomo. Update this program to open it; nothing was changed.");
    CHECK(sentence(*fault, Language::es) ==
          file.string() + " lo ha creado una versión más nueva de Aplomo. Actualiza este programa para "
                          "abrirlo; no se ha cambiado nada.");
    CHECK(bytes_of(file) == before);
}

TEST_CASE("a store is the file that was named, whatever signs are in its name", "[attempts]") {
    const tests::TemporaryFolder folder;
    for (const std::string name :
         {"a=b c.db", ":memory:", "file:x.db?mode=memory", "it's 100 %.db", "ñ.db"}) {
        INFO(name);
        const auto file = folder.path() / name;
        tests::keep_whole_run(*Store::open("sqlite:" + file.string()), "a");
        CHECK(Store::open("sqlite:" + file.string())->list("").size() == 1);
        CHECK(fs::file_size(file) > 0);
        CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    require_kind(fault_of(folder.path() / "a=b\".db"), FaultKind::cannot_open);
    CHECK_THROWS_AS(Store::open("sqlite:"), attempts::Fault);
    const auto here = fs::current_path();
    fs::current_path(folder.path());
    tests::keep_whole_run(*Store::open("sqlite::memory:"), "b"); // from where one is
    CHECK(Store::open("sqlite::memory:")->list("").size() == 2);
    fs::current_path(here);
}

TEST_CASE("a folder in the store's place, or a file in its folder's, cannot be opened", "[attempts]") {
    const tests::TemporaryFolder folder;
    fs::create_directory(folder.path() / "attempts.db");
    require_kind(fault_of(folder.path() / "attempts.db"), FaultKind::cannot_open);
    folder.write("file", "");
    require_kind(fault_of(folder.path() / "file" / "attempts.db"), FaultKind::cannot_open);
}
