#include "desktop/platform/watch.hpp"

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

using Paths = std::vector<fs::path>;

/// What is told of once everything has looked the same twice.
Paths settled(platform::Watch& watch) {
    auto first = watch.changed();
    const auto then = watch.changed();
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

TEST_CASE("a file that nobody touches has not changed", "[platform]") {
    const TemporaryFolder folder;
    platform::Watch watch;
    watch.keep({folder.write("scenario.yaml", "format: 1")});
    CHECK(settled(watch).empty());
}

TEST_CASE("a file that was written anew has changed, once", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.yaml", "format: 1");
    platform::Watch watch;
    watch.keep({file});
    folder.write("scenario.yaml", "format: 1\nid: x");
    CHECK(settled(watch) == Paths{file});
    CHECK(settled(watch).empty());
}

TEST_CASE("a file that an editor saved by renaming has changed", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.yaml", "format: 1");
    const auto time = fs::last_write_time(file);
    platform::Watch watch;
    watch.keep({file});
    const auto fresh = folder.write(".scenario.yaml.swp", "format: 2");
    fs::last_write_time(fresh, time); // same size, same time: another file all the same
    fs::rename(fresh, file);
    CHECK(settled(watch) == Paths{file});
}

TEST_CASE("a file that is still being written is told of when it is whole", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.yaml", "format: 1");
    platform::Watch watch;
    watch.keep({file});
    folder.write("scenario.yaml", "for");
    CHECK(watch.changed().empty());
    folder.write("scenario.yaml", "format: 1\nid");
    CHECK(watch.changed().empty());
    CHECK(watch.changed() == Paths{file});
}

TEST_CASE("a file that is gone for a moment and back as it was has not changed", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.yaml", "format: 1");
    platform::Watch watch;
    watch.keep({file});
    fs::rename(file, folder.path() / "away");
    CHECK(watch.changed().empty());
    fs::rename(folder.path() / "away", file);
    CHECK(settled(watch).empty());
}

TEST_CASE("a file that comes to be, and one that is removed, have changed", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "scenario.yaml";
    platform::Watch watch;
    watch.keep({file});
    folder.write("scenario.yaml", "format: 1");
    CHECK(settled(watch) == Paths{file});
    fs::remove(file);
    CHECK(settled(watch) == Paths{file});
}

TEST_CASE("a folder changes when a file comes into it", "[platform]") {
    const TemporaryFolder folder;
    platform::Watch watch;
    watch.keep({folder.path()});
    fs::create_directories(folder.path() / "new_scenario");
    CHECK(settled(watch) == Paths{folder.path()});
}

TEST_CASE("keeping the same files again forgets no change", "[platform]") {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.yaml", "format: 1");
    const auto other = folder.write("other.yaml", "format: 1");
    platform::Watch watch;
    watch.keep({file, other});
    folder.write("scenario.yaml", "format: 1\nid: x");
    folder.write("other.yaml", "format: 1\nid: x");
    watch.keep({file});
    CHECK(settled(watch) == Paths{file});
}
