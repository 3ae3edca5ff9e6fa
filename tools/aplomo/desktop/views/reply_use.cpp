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

void draw_share(Frame& frame, const Rect& rect, const screens::ReplyUse& use) {
    const Theme& t = frame.theme;
    const float radius = rect.h / 2;
    if (use.offered < screens::least_offers)
        return frame.paint.dashed_frame(rect, t.edge, t.edge_width, radius, 3, 3);
    frame.paint.fill(rect, t.edge_width > 1 ? t.surface : t.sunken, radius);
    if (t.edge_width > 1) frame.paint.frame(rect, t.line, 1, radius);
    const float least = rect.w * static_cast<float>(use.least) / 100;
    const float most = rect.w * static_cast<float>(use.most) / 100;
    const Rect band{rect.x + least, rect.y, most - least, rect.h};
    frame.paint.fill(band, mix(t.accent_soft, t.accent, 0.25F), radius);
    if (t.edge_width > 1) frame.paint.frame(band, t.accent, t.edge_width, radius);
    const float share = static_cast<float>(use.chosen) / static_cast<float>(use.offered);
    frame.paint.fill({rect.x + (rect.w - 4) * share, rect.y - 3, 4, rect.h + 6}, t.accent, 2);
}

} // namespace aplomo::views
