#include "desktop/platform/uptime.hpp"

#include <unistd.h>

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

namespace aplomo::platform {
namespace {

constexpr int start_time = 22; // the column of /proc/self/stat, in ticks since the system was started

long long started_ticks() {
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream columns(
        line.substr(line.rfind(')') + 1)); // the name before it, column 2, may hold blanks
    std::string column;
    for (int i = 3; i <= start_time; ++i) columns >> column;
    return column.empty() ? 0 : std::stoll(column);
}

} // namespace

std::chrono::milliseconds uptime() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const long long here = 1000LL * now.tv_sec + now.tv_nsec / 1'000'000;
    return std::chrono::milliseconds(here - started_ticks() * 1000 / sysconf(_SC_CLK_TCK));
}

} // namespace aplomo::platform
