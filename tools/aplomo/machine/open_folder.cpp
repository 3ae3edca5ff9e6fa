#include "machine/open_folder.hpp"

#include "machine/process.hpp"

namespace aplomo::machine {
namespace {

constexpr std::chrono::seconds moment(5);

bool succeeds(const std::vector<std::string>& command) {
    return run_program(command, "", moment).kind == Outcome::Kind::done;
}

} // namespace

bool open_folder(const std::filesystem::path& folder) {
    if (!succeeds({"xdg-open", "--version"})) return false;
    // A file manager may last as long as its window: it is let go of, with all that ties it to this program.
    return succeeds(
        {"sh", "-c", "setsid --fork xdg-open \"$1\" </dev/null >/dev/null 2>&1", "sh", folder.string()});
}

} // namespace aplomo::machine
