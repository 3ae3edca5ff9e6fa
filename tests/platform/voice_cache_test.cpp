#include "desktop/platform/voice_cache.hpp"

#include <chrono>
#include <fstream>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;
using platform::VoiceCache;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

fs::file_time_type hours_ago(int hours) {
    return fs::file_time_type::clock::now() - std::chrono::hours(hours);
}

} // namespace

TEST_CASE("a kept voice is found by its description and by no other", "[platform]") {
    const tests::TemporaryFolder folder;
    const VoiceCache cache(folder.path() / "aplomo/voice", 1000);
    CHECK_FALSE(cache.find("es 50 ¡Oiga!").has_value());
    cache.keep("es 50 ¡Oiga!", std::string("\0sound", 6));
    CHECK(cache.find("es 50 ¡Oiga!") == std::string("\0sound", 6));
    CHECK_FALSE(cache.find("es 51 ¡Oiga!").has_value());
}

TEST_CASE("only the owner can read kept voices", "[platform]") {
    const tests::TemporaryFolder folder;
    const auto voices = folder.path() / "voice";
    VoiceCache(voices, 1000).keep("a", "b");
    CHECK(fs::status(voices).permissions() == fs::perms::owner_all);
    for (const auto& file : fs::directory_iterator(voices))
        CHECK(file.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("the voices used longest ago make room", "[platform]") {
    const tests::TemporaryFolder folder;
    const VoiceCache cache(folder.path(), 25);
    int age = 10;
    for (const char* name : {"old", "older", "oldest"}) {
        cache.keep(name, std::string(8, 'x'));
        for (const auto& file : fs::directory_iterator(folder.path()))
            if (fs::last_write_time(file) > hours_ago(1)) fs::last_write_time(file, hours_ago(age));
        age += 10;
    }
    CHECK(cache.find("oldest").has_value()); // used now
    cache.keep("new", std::string(8, 'x'));
    CHECK(files_in(folder.path()) == 3);
    CHECK_FALSE(cache.find("older").has_value());
    CHECK(cache.find("oldest").has_value());
    cache.keep("huge", std::string(26, 'x'));
    CHECK_FALSE(cache.find("huge").has_value());
}

TEST_CASE("where nothing can be kept, nothing is found and nothing fails", "[platform]") {
    const tests::TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "in the way";
    for (const fs::path& place : {folder.path() / "file/voice", fs::path()}) {
        const VoiceCache cache(place, 1000);
        cache.keep("a", "b");
        CHECK_FALSE(cache.find("a").has_value());
    }
}
