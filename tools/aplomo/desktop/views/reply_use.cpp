#include "desktop/views/reply_use.hpp"

#include <fmt/format.h>

#include <cmath>

#include "desktop/views/figure.hpp"
#include "desktop/views/names.hpp"

namespace aplomo::views {

std::string told(const Frame& frame, const screens::ReplyUse& use) {
    return use.act ? use.said : quoted(frame, use.said);
}

std::string share_of(const Frame& frame, const screens::ReplyUse& use) {
    if (use.offered < screens::least_offers)
        return fmt::format(fmt::runtime(frame.tr("too few to tell: {0} of {1}")), use.chosen, use.offered);
    const auto percent = std::lround(100.0 * use.chosen / use.offered);
    return fmt::format(fmt::runtime(frame.tr("{0}% ({1} to {2}), {3} of {4}")), percent, use.least, use.most,
                       figure(frame, use.chosen), figure(frame, use.offered));
}

std::string decimal(const Frame& frame, float value, int decimals, bool with_sign) {
    std::string text = fmt::format("{:.{}f}", std::fabs(value), decimals);
    if (const auto point = text.find('.'); point != std::string::npos) text.replace(point, 1, frame.tr("."));
    const bool nothing = text.find_first_of("123456789") == std::string::npos;
    if (nothing) return text;
    return (value < 0 ? "−" : with_sign ? "+" : "") + text;
}

picture::Band band_of(const screens::ReplyUse& use) {
    const auto share = use.offered > 0 ? static_cast<double>(use.chosen) / use.offered : 0;
    return {share, use.least / 100.0, use.most / 100.0, use.offered >= screens::least_offers, false};
}

} // namespace aplomo::views
