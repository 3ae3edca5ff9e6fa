#include "machine/moment.hpp"

#include <ctime>
#include <iomanip>
#include <sstream>

namespace aplomo::machine {
namespace {

constexpr auto form = "%Y-%m-%dT%H:%M:%SZ";

} // namespace

std::string iso_utc(Moment moment) {
    const auto seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::ostringstream text;
    text << std::put_time(&parts, form);
    return text.str();
}

Moment moment_of(const std::string& iso_utc) {
    std::tm parts{};
    std::istringstream text(iso_utc);
    text >> std::get_time(&parts, form);
    return text.fail() ? Moment{} : std::chrono::system_clock::from_time_t(timegm(&parts));
}

} // namespace aplomo::machine
