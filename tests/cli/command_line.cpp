// The command line itself: help, version, wrong use.
#include "cli/command_line.hpp"

#include <fstream>

#include "cli/console.hpp"
#include "support/catch.hpp"

using namespace aplomo;
using tests::Console;
using tests::contains;

using Words = std::vector<std::string>;

TEST_CASE("every command has help and tells the version", "[cli]") {
    Console console;
    for (const auto& command : std::vector<Words>{{},
                                                  {"play"},
                                                  {"check"},
                                                  {"attempts"},
                                                  {"attempts", "list"},
                                                  {"attempts", "show"},
                                                  {"attempts", "verify"}})
        for (const std::string option : {"--help", "-h", "--version"}) {
            auto arguments = command;
            arguments.push_back(option);
            INFO((command.empty() ? "" : command.back()) << " " << option);
            CHECK(console.run(arguments) == 0);
            CHECK_FALSE(console.out().empty());
            CHECK(console.err().empty());
            CHECK(contains(console.out(), option == "--version" ? "aplomo 0." : "--help"));
        }
    CHECK(console.windows() == 0);
}

TEST_CASE("without a subcommand the window opens", "[cli]") {
    Console console;
    CHECK(console.run({}) == 0);
    CHECK(console.run({"--person", "Omar", "--store", "none"}) == 0);
    CHECK(console.windows() == 2);
}

TEST_CASE("wrong use: exit 2, told on stderr, nothing on stdout", "[cli]") {
    Console console;
    const std::vector<Words> uses{
        {"--nonsense"},
        {"nonsense"},
        {"play", "full", "--nonsense"},
        {"play", "full", "extra"},
        {"play", "full", "--lang", "fr"},
        {"play", "full", "--mode", "easy"},
        {"play", "full", "--seed", "-1"},
        {"play", "full", "--seed", "x"},
        {"play", "full", "--seed", "18446744073709551616"},
        {"play", "full", "--format", "yaml"},
        {"play", "full", "--script"},
        {"check"},
        {"check", "full", "--format", "yaml"},
        {"check", "full", "--max-states", "0"},
        {"attempts"},
        {"attempts", "nonsense"},
        {"attempts", "show"},
    };
    for (const auto& use : uses) {
        std::string line;
        for (const auto& word : use) line += word + " ";
        INFO(line);
        CHECK(console.run(use, "listen\n") == 2);
        CHECK(console.out().empty());
        CHECK_FALSE(console.err().empty());
    }
    CHECK(console.windows() == 0);
}

TEST_CASE("a result that has no room where it goes is told, and is no success", "[cli]") {
    Console console;
    REQUIRE(console.play_script("listen\ncheck\noptions\n") == 0);
    std::istringstream in;
    std::ostringstream err;
    std::ofstream full("/dev/full");
    cli::Terminal terminal{in, full, err, Language::es};
    const machine::Places places{{}, {}, console.store().parent_path(), {}};
    CHECK(cli::run_command_line({"attempts", "list"}, places, "Nadia", terminal,
                                [](const cli::DesktopOptions&) { return 0; }) == 3);
    CHECK(contains(err.str(), "comprueba que haya sitio adonde va"));
}
