#include <fstream>
#include <sstream>

#include "settings/settings_file.hpp"
#include "state/office.hpp"

using namespace aplomo;
using screens::Settings;
using settings::SettingsFile;
using tests::Office;

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Settings some() {
    Settings settings;
    settings.language = "es";
    settings.person = "Lucía Gómez";
    settings.theme = screens::Theme::contrast;
    settings.zoom = 130;
    settings.volume = 40;
    settings.speed = 80;
    settings.muted = settings.still = settings.self_voicing = settings.say_first = true;
    settings.daily_goal = 3;
    return settings;
}

} // namespace

TEST_CASE("settings are read as they were written, and people can read them too", "[settings]") {
    const auto text = settings::written_settings("", Settings{}, Settings{}, some());
    const auto read = settings::read_settings(text, Settings{});
    CHECK(read.settings == some());
    CHECK(read.strange.empty());
    CHECK(text.find("name = Lucía Gómez\n") != std::string::npos);
    CHECK(text.find("reduced_motion = yes\n") != std::string::npos);
}

TEST_CASE("lines that make no sense are told and kept, and so are comments and what other versions wrote",
          "[settings]") {
    const std::string text = "# mine\nzoom = huge\ncolour = pink\n\nname\nzoom = 90\nzoom = 20\n";
    const auto read = settings::read_settings(text, Settings{});
    CHECK(read.settings.zoom == 90);
    CHECK(read.strange == std::vector{2, 3, 5, 7});
    Settings now = read.settings;
    now.zoom = 150;
    const auto written = settings::written_settings(text, Settings{}, read.settings, now);
    CHECK(written.rfind("# mine\nzoom = huge\ncolour = pink\n\nname\nzoom = 150\nzoom = 20\n", 0) == 0);
    CHECK(settings::read_settings(written, Settings{}).settings == now);
}

TEST_CASE("what an option of the command line said for one run is not written", "[settings]") {
    const std::string text = "language = es\nname = Lucía\n";
    Settings begun = settings::read_settings(text, Settings{}).settings;
    begun.language = "en"; // asked for in this run
    Settings now = begun;
    now.person = "Marta";
    const auto again =
        settings::read_settings(settings::written_settings(text, Settings{}, begun, now), Settings{})
            .settings;
    CHECK(again.language == "es");
    CHECK(again.person == "Marta");
}

TEST_CASE("no text of a settings file brings a setting out of its range", "[settings]") {
    for (const std::string text :
         {"zoom = 99999999999", "zoom = -1", "language = xx", "theme = 7", "mute = maybe", "name = a\tb",
          "daily_goal = 3 conversations", "name = \xff\xfe", "= 3", "=", "zoom ="}) {
        INFO(text);
        CHECK(settings::read_settings(text, Settings{}).settings == Settings{});
        CHECK(settings::read_settings(text, Settings{}).strange == std::vector{1});
    }
    CHECK(settings::read_settings("name = " + std::string(500, 'a'), Settings{}).strange == std::vector{1});
    CHECK(settings::read_settings("name =", Settings{}).strange.empty());
}

TEST_CASE("changed settings are kept a moment later, in a file that only its owner may read", "[settings]") {
    Office office;
    const auto path = office.settings_file();
    office.settings = some();
    office.open_desk();
    auto to = some();
    to.zoom = 170;
    office.act(screens::ChangeSettings{to});
    CHECK_FALSE(std::filesystem::exists(path));
    office.wait(2);
    CHECK(text_of(path).find("zoom = 170\n") != std::string::npos);
    CHECK((std::filesystem::status(path).permissions() & std::filesystem::perms::others_read) ==
          std::filesystem::perms::none);
    CHECK(SettingsFile(path, {}).settings().zoom == 170);
}

TEST_CASE("leaving the window keeps what was changed last", "[settings]") {
    Office office;
    office.act(screens::Zoom{120});
    office.act(screens::Quit{});
    CHECK(SettingsFile(office.settings_file(), {}).settings().zoom == 120);
}

TEST_CASE("settings that cannot be kept are told once, and hold all the same", "[settings]") {
    Office office;
    office.in_the_way_of_settings();
    office.act(screens::Zoom{120});
    office.wait(2);
    CHECK(office.notice().find("Your settings could not be kept in") == 0);
    CHECK(office.desk().shell().zoom == 120);
    office.act(screens::Dismiss{});
    office.act(screens::Zoom{130});
    office.wait(2);
    CHECK(office.notice().empty());
    CHECK(office.desk().shell().zoom == 130);
}

TEST_CASE("a settings file that cannot be read is told and left alone", "[settings]") {
    Office office;
    const auto path = office.settings_file();
    std::filesystem::create_directories(path); // a folder of that name
    const SettingsFile file(path, some());
    CHECK(file.settings() == some());
    CHECK_FALSE(file.first_start());
    CHECK(file.trouble(Language::en).find("cannot be read") != std::string::npos);
    CHECK_FALSE(file.keep(some(), Settings{}));
    CHECK(std::filesystem::is_directory(path));
}

TEST_CASE("the lines of a settings file that make no sense are told in one sentence", "[settings]") {
    Office office;
    const auto path = office.settings_file();
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << "zoom = huge\ncolour = pink\n";
    CHECK(SettingsFile(path, {}).trouble(Language::en) ==
          "Lines 1, 2 of " + path.string() + " make no sense; they stay as they are and do not count.");
    CHECK_FALSE(SettingsFile(path, {}).trouble(Language::es).empty());
}

TEST_CASE("the first start says hello, and no later one does", "[settings]") {
    Office office;
    office.greets = true;
    office.open_desk();
    CHECK(office.shows<screens::WelcomeScreen>().asks_name);
    CHECK(office.shows<screens::WelcomeScreen>().kept.size() == 2);
    office.act(screens::SwitchLanguage{"es"});
    CHECK(office.shows<screens::WelcomeScreen>().kept.size() == 2);
    office.act(screens::Open{screens::Place::home});
    office.shows<screens::HomeScreen>();
    office.act(screens::Quit{});
    office.open_desk();
    office.shows<screens::HomeScreen>();
    CHECK(office.desk().shell().language == "es");
}

TEST_CASE("from the welcome the handbook leads back to the welcome", "[settings]") {
    Office office;
    office.greet();
    office.act(screens::Open{screens::Place::handbook});
    CHECK(office.shows<screens::HandbookScreen>().behind == screens::HandbookScreen::Behind::welcome);
    office.act(screens::OpenEntry{"calm"});
    office.act(screens::Leave{});
    office.shows<screens::WelcomeScreen>();
}

TEST_CASE("the settings screen tells where everything is kept", "[settings]") {
    Office office;
    office.act(screens::Open{screens::Place::settings});
    const auto& kept = office.shows<screens::SettingsScreen>().kept;
    REQUIRE(kept.size() == 3);
    CHECK(kept[1].place == office.settings_file().string());
}

TEST_CASE("another name begins with attempts of its own", "[settings]") {
    Office office;
    office.play_whole();
    Settings to = office.desk().shell();
    to.person = "Iker ";
    office.act(screens::ChangeSettings{to});
    office.act(screens::Open{screens::Place::attempts});
    CHECK(office.shows<screens::AttemptsScreen>().rows.empty());
    office.play_whole();
    CHECK(office.kept().front().person == "Iker");
}
