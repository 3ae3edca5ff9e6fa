#include "machine/moment.hpp"

#include <cstdlib>
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

std::string iso_local(Moment moment) {
    const auto seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    const long minutes = std::labs(parts.tm_gmtoff) / 60;
    std::ostringstream text;
    text << std::put_time(&parts, "%Y-%m-%dT%H:%M:%S") << (parts.tm_gmtoff < 0 ? '-' : '+')
         << std::setfill('0') << std::setw(2) << minutes / 60 << ':' << std::setw(2) << minutes % 60;
    return text.str();
}

Moment moment_of(const std::string& iso_utc) {
    std::tm parts{};
    std::istringstream text(iso_utc);
    text >> std::get_time(&parts, form);
    return text.fail() ? Moment{} : std::chrono::system_clock::from_time_t(timegm(&parts));
}

} // namespace aplomo::machine
