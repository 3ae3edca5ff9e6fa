// Programs that are run for the terminal.
#include "machine/process.hpp"

#include <fstream>
#include <thread>

#include "support/catch.hpp"

using namespace aplomo::machine;
using Kind = Outcome::Kind;
using std::chrono::seconds;

namespace {

/// A process that has ended may still be listed, until somebody asks how it ended.
bool runs(const std::string& process) {
    std::ifstream status("/proc/" + process + "/stat");
    std::string id, name, state;
    return static_cast<bool>(status >> id >> name >> state) && state != "Z";
}

bool ends_soon(const std::string& process) {
    for (int tries = 0; tries < 1000 && runs(process); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return !runs(process);
}

} // namespace

TEST_CASE("a program reads what it is given and its output comes back", "[machine]") {
    const std::string much(std::size_t{1} << 20, 'x');
    const auto outcome = run_program({"cat"}, much, seconds(60));
    CHECK(outcome.kind == Kind::done);
    CHECK(outcome.out == much);
}

TEST_CASE("a program gets its words as they are, without a shell", "[machine]") {
    CHECK(run_program({"echo", "$HOME; `date` *"}, "", seconds(60)).out == "$HOME; `date` *\n");
}

TEST_CASE("a program that is missing, fails or takes too long is told apart", "[machine]") {
    CHECK(run_program({"there-is-no-such-program"}, "", seconds(60)).kind == Kind::missing);
    CHECK(run_program({"false"}, "", seconds(60)).kind == Kind::failed);
    CHECK(run_program({"sleep", "600"}, "", std::chrono::milliseconds(50)).kind == Kind::late);
    CHECK(run_program({"sh", "-c", "exec >&-; exec sleep 600"}, "", std::chrono::milliseconds(50)).kind ==
          Kind::late);
}

TEST_CASE("what a program has started ends with it when it takes too long", "[machine]") {
    const auto outcome =
        run_program({"sh", "-c", "sleep 600 & echo $!; wait"}, "", std::chrono::milliseconds(500));
    CHECK(outcome.kind == Kind::late);
    const auto grandchild = outcome.out.substr(0, outcome.out.find('\n'));
    REQUIRE_FALSE(grandchild.empty());
    CHECK(ends_soon(grandchild));
}
