#include "desktop/views/dossier.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "desktop/views/button.hpp"
#include "desktop/views/curve.hpp"
#include "desktop/views/press.hpp"
#include "desktop/views/scroll.hpp"
#include "desktop/views/text.hpp"

namespace aplomo::views {
namespace {

using screens::BriefingScreen;
using screens::Paper;
using Asked = std::optional<screens::Action>;

constexpr float margin = 36;
constexpr float tab = 28;
constexpr float folder_padding = 20;
constexpr float widest_paper = 620;

int read_of(const BriefingScreen& screen) {
    return static_cast<int>(
        std::count_if(screen.papers.begin(), screen.papers.end(), [](const Paper& p) { return p.read; }));
}

void draw_desk(Frame& frame, const Rect& rect) {
    const Theme& t = frame.theme;
    frame.paint.fill(rect, t.desk, 14);
    if (t.edge_width > 1) return frame.paint.frame(rect, t.edge, t.edge_width, 14);
    for (float y = rect.y + 117; y < rect.bottom() - 20; y += 148)
        frame.paint.fill({rect.x, y, rect.w, 2}, t.grain);
}

std::string left_words(const Frame& frame, int left) {
    if (left == 0) return frame.tr("No time for another.");
    return fmt::format(fmt::runtime(frame.counted("You can open {0} more.", "You can open {0} more.", left)),
                       left);
}

float draw_time(Frame& frame, const Rect& room, const BriefingScreen& screen) {
    const Theme& t = frame.theme;
    Rect rest = room;
    const std::string title =
        fmt::format(fmt::runtime(frame.counted("You have time to read {0} paper",
                                               "You have time to read {0} papers", screen.reads)),
                    screen.reads);
    take_top(rest, write(frame, rest, title, Type::name, t.ink), 8);
    const int used = read_of(screen);
    const int dots = std::min(screen.reads, 8);
    for (int i = 0; i < dots; ++i) {
        const Point centre{rest.x + 8 + 23 * static_cast<float>(i), rest.y + 11};
        if (i < used)
            frame.paint.disc(centre, 8, t.ink2);
        else
            frame.paint.ring(centre, 8, t.ink2, 2);
    }
    const float wide = 23 * static_cast<float>(dots) + 6;
    take_top(rest, write(frame, {rest.x + wide, rest.y, rest.w - wide, 22},
                         left_words(frame, screen.reads - used), Type::body, t.ink));
    return rest.y - room.y;
}

std::string note_of(const Frame& frame, const Paper& paper, bool open, bool time) {
    if (open) return frame.tr("On the desk");
    if (paper.read) return frame.tr("Read");
    return time ? frame.tr("Closed") : frame.tr("No time to read it");
}

float folder_height(const Frame& frame, const Paper& paper, float width) {
    const float words = width - 2 * folder_padding - 26 - 26 - 12;
    return tab + 2 * 16 + extent_of(frame, paper.title, Type::heading, words).height + 4 + 18;
}

void draw_folder_ground(Frame& frame, const Rect& rect, bool paper_inside) {
    const Theme& t = frame.theme;
    const float slope = rect.x + rect.w * 0.36F;
    frame.paint.fill({rect.x, rect.y, rect.w * 0.36F, 40}, t.folder_tab, 8);
    frame.paint.convex(std::array{Point{slope - 8, rect.y}, Point{slope + 4, rect.y + 2},
                                  Point{slope + 18, rect.y + 18}, Point{slope - 8, rect.y + 18}},
                       t.folder_tab);
    frame.paint.fill({rect.x, rect.y + 14, rect.w, 30}, t.folder_tab, 8, top_right);
    if (paper_inside) frame.paint.fill({rect.x + 14, rect.y + 21, rect.w - 28, 20}, t.paper);
    const Rect front{rect.x, rect.y + tab, rect.w, rect.h - tab};
    if (t.shadows) frame.paint.shadow(front, 8, t.ink);
    frame.paint.fill(front, t.folder, 8);
    if (t.edge_width > 1) frame.paint.frame(front, t.edge, t.edge_width, 8);
}

bool draw_folder(Frame& frame, const Rect& rect, const BriefingScreen& screen, std::size_t i) {
    const Theme& t = frame.theme;
    const Paper& paper = screen.papers[i];
    const bool open = screen.open == i;
    const bool time = paper.read || read_of(screen) < screen.reads;
    Touch touch;
    if (time) touch = press(frame, rect, "paper " + std::to_string(i + 1));
    draw_folder_ground(frame, rect, !open);
    const Rect front{rect.x, rect.y + tab, rect.w, rect.h - tab};
    focus_ring(frame, front, 8, touch);
    const InPanel panel(frame, front);
    Rect inner = front.inset(folder_padding, 16);
    const Colour ink = time ? t.ink : t.ink2;
    draw_icon(frame, {take_left(inner, 18, 8).x, inner.y + 2, 18, 22},
              paper.read ? Icon::folder_open
              : time     ? Icon::file
                         : Icon::lock,
              ink);
    const Rect cap = take_right(inner, 26, 12);
    if (time && i < 9) key_cap(frame, {cap.x, cap.y}, std::to_string(i + 1), ink);
    take_top(inner, write(frame, inner, paper.title, Type::heading, ink), 4);
    write(frame, inner, note_of(frame, paper, open, time), Type::label,
          t.edge_width > 1 ? t.ink : mix(t.ink2, t.ink, 0.35F));
    return touch.pressed;
}

float draw_folders(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    Rect rest = room;
    take_top(rest, draw_time(frame, rest, screen), 18);
    for (std::size_t i = 0; i < screen.papers.size(); ++i) {
        const Rect rect = take_top(rest, folder_height(frame, screen.papers[i], rest.w), 16);
        if (draw_folder(frame, rect, screen, i)) action = screens::ReadPaper{i};
    }
    return rest.y - 16 - room.y;
}

/// That what was read can be said now.
float draw_opened(Frame& frame, const Rect& room, const Paper& paper) {
    if (!paper.opens) return 0;
    const Theme& t = frame.theme;
    const std::string words = frame.tr("Now you know, and you can say so when the moment comes.");
    const Rect inner{room.x + 44, room.y + 18, room.w - 60, 0};
    const Rect box{room.x, room.y + 4, room.w, extent_of(frame, words, Type::body, inner.w).height + 28};
    frame.paint.fill(box, t.accent_soft, 10);
    if (t.edge_width > 1) frame.paint.frame(box, t.accent, t.edge_width, 10);
    const InPanel panel(frame, box);
    draw_icon(frame, {box.x + 16, box.y + 14, 18, 22}, Icon::check, t.accent);
    write(frame, inner, words, Type::body, t.edge_width > 1 ? t.ink : t.accent);
    return box.h + 4 + 14;
}

float draw_sheet_words(Frame& frame, const Rect& room, const BriefingScreen& screen) {
    const Theme& t = frame.theme;
    Rect rest = room;
    if (screen.papers.empty())
        return write(frame, rest, frame.tr("There are no papers about this case. This time you just listen."),
                     Type::said, t.ink);
    if (!screen.open)
        return write(frame, rest,
                     frame.tr("Open a folder to read it. What you know changes what you can say."),
                     Type::reply, t.ink2);
    const Paper& paper = screen.papers[*screen.open];
    const std::string which = fmt::format(fmt::runtime(frame.tr("Paper {0} of {1} · read")), *screen.open + 1,
                                          screen.papers.size());
    draw_icon(frame, {rest.x, rest.y, 18, 18}, Icon::folder_open, t.ink2);
    take_top(rest, write(frame, {rest.x + 24, rest.y, rest.w - 24, 18}, which, Type::label, t.ink2), 8);
    take_top(rest, write(frame, rest, paper.title, Type::name, t.ink), 14);
    for (std::size_t at = 0; at < paper.text.size();) {
        const std::size_t end = std::min(paper.text.find('\n', at), paper.text.size());
        if (end > at)
            take_top(rest,
                     write(frame, rest, std::string_view(paper.text).substr(at, end - at), Type::said, t.ink),
                     14);
        at = end + 1;
    }
    take_top(rest, draw_opened(frame, rest, paper));
    return rest.y - 14 - room.y;
}

void draw_clip(Frame& frame, Point top) {
    const Colour steel = frame.theme.edge_width > 1 ? frame.theme.edge : Colour{0x77829A};
    const Rect outer{top.x, top.y, 20, 50};
    frame.paint.frame(outer, steel, 2.5F, 10);
    frame.paint.frame({top.x + 5, top.y + 11, 11, 34}, steel, 2.5F, 5);
}

float draw_sheet(Frame& frame, const Rect& room, const BriefingScreen& screen, float least) {
    const Theme& t = frame.theme;
    const Rect inner = room.inset(32);
    const float height =
        std::max(least, height_of(frame, [&] { return draw_sheet_words(frame, inner, screen); }) + 64);
    const Rect sheet{room.x, room.y, room.w, height};
    if (!frame.measuring() && std::exchange(frame.memory.paper, screen.open) != screen.open && screen.open)
        bring_into_view(frame, {sheet.x, sheet.y, sheet.w, std::min(height, 200.0F)});
    if (screen.open && t.edge_width == 1) // only the edge of the sheet below is tilted
        frame.paint.convex(std::array{Point{sheet.x + 26, sheet.bottom() - 40},
                                      Point{sheet.right() + 2, sheet.bottom() - 300 * height / 600},
                                      Point{sheet.right() + 10, sheet.bottom() - 18},
                                      Point{sheet.x + 27, sheet.bottom() + 5}},
                           mix(t.paper, t.desk, 0.25F));
    if (t.shadows) frame.paint.shadow(sheet, 4, t.ink);
    frame.paint.fill(sheet, t.paper, 4);
    if (!t.shadows) frame.paint.frame(sheet, t.edge_width > 1 ? t.edge : t.line, t.edge_width, 4);
    const InPanel panel(frame, sheet);
    if (screen.open) draw_clip(frame, {sheet.right() - 58, sheet.y - 12});
    draw_sheet_words(frame, inner, screen);
    return height;
}

float draw_papers(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    if (screen.papers.empty()) {
        const float width = std::min(room.w, widest_paper);
        return draw_sheet(frame, {room.x + (room.w - width) / 2, room.y, width, room.h}, screen, 120);
    }
    Rect rest = room;
    if (room.w < 560) {
        take_top(rest, draw_folders(frame, rest, screen, action), 24);
        return rest.y - room.y + draw_sheet(frame, rest, screen, 0);
    }
    const Rect side = take_right(rest, std::clamp(room.w * 0.36F, 236.0F, 340.0F), 36);
    rest.w = std::min(rest.w, widest_paper);
    const float folders = draw_folders(frame, side, screen, action);
    return std::max(folders, draw_sheet(frame, rest, screen, screen.open ? folders : 120.0F));
}

} // namespace

float draw_dossier(Frame& frame, const Rect& room, const BriefingScreen& screen, Asked& action) {
    const Rect inner = room.inset(room.w < 560 ? 20 : margin);
    const float papers = height_of(frame, [&] { return draw_papers(frame, inner, screen, action); });
    const Rect desk{room.x, room.y, room.w, std::max(room.h, papers + 2 * margin)};
    draw_desk(frame, desk);
    const InPanel panel(frame, desk);
    draw_papers(frame, inner, screen, action);
    return desk.h;
}

} // namespace aplomo::views
