// A disk without room: what was not written is said in plain words, with what to do, and nothing half is
// left.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "attempts/small_disk.hpp"
#include "cli/console.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;
namespace fs = std::filesystem;

namespace {

constexpr auto untidy = "minutes:   8\n";
constexpr auto told = ": the disk is full; nothing was written: free some space and do it again\n";
constexpr auto dicho = ": no queda sitio en el disco; no se ha escrito nada: libera espacio y repítelo\n";

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A console with a folder that is a full disk; one that cannot be tried here says why.
class Desk : public Console {
  public:
    explicit Desk(Language language)
        : Console(language), es(language == Language::es), small(made("small")), disk_(small) {
        if (!disk_.works()) WARN("not tried: " << disk_.reason());
    }

    bool may_try() const { return disk_.works(); }
    void fill() { disk_.fill(); }
    bool tells(const std::string& what) const { return contains(err(), what + (es ? dicho : told)); }

    const bool es;
    const fs::path small;

  private:
    fs::path made(const std::string& name) const {
        fs::create_directory(path(name));
        return path(name);
    }

    tests::SmallDisk disk_;
};

} // namespace

TEST_CASE("a new scenario that finds no room is told in a sentence, and no folder is left", "[cli]") {
    for (const auto language : all_languages) {
        Desk desk(language);
        if (!desk.may_try()) return;
        for (const auto* name : {"rubric.yaml", "new_scenario.yaml"})
            desk.folder().write("assets/" + std::string(name),
                                tests::file_text("assets/" + std::string(name)));
        desk.fill();
        CHECK(desk.run({"new", "wrong_cake", "--folder", desk.small.string()}) == 3);
        CHECK(desk.tells((desk.small / "wrong_cake").string()));
        CHECK_FALSE(fs::exists(desk.small / "wrong_cake"));
    }
}

TEST_CASE("a scenario that cannot be laid out for lack of room stays as it was, and that is told", "[cli]") {
    for (const auto language : all_languages) {
        Desk desk(language);
        if (!desk.may_try()) return;
        const auto file = desk.small / "full" / "scenario.yaml";
        fs::create_directory(file.parent_path());
        desk.folder().write("small/full/scenario.yaml",
                            tests::replaced(tests::good_scenario_text(), "minutes: 8\n", untidy));
        desk.fill();
        CHECK(desk.run({"format", file.string()}) == 3);
        CHECK(desk.tells(file.string()));
        CHECK(contains(text_of(file), untidy));
    }
}

TEST_CASE("a talk that finds no room is told in a sentence", "[cli]") {
    for (const auto language : all_languages) {
        Desk desk(language);
        if (!desk.may_try()) return;
        desk.fill();
        const auto talk = desk.small / "whole.talk";
        CHECK(desk.play_script("read: history\nlisten\ncheck\noptions\n", {"--record", talk.string()}) == 3);
        CHECK(desk.tells(talk.string()));
        CHECK_FALSE(fs::exists(talk));
    }
}
