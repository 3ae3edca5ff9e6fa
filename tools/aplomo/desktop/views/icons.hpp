#pragma once

#include <array>

namespace aplomo::views {

/// Font Awesome 4.7 code points, named for what they say here.
enum class Icon : char16_t {
    none = 0,
    search = 0xF002,
    heart = 0xF08A,
    star = 0xF005,
    star_empty = 0xF006,
    check = 0xF00C,
    close = 0xF00D,
    clock = 0xF017,
    back = 0xF060,
    forward = 0xF061,
    home = 0xF015,
    flag = 0xF024,
    muted = 0xF026,
    sound = 0xF028,
    book = 0xF02D,
    video = 0xF03D,
    pencil = 0xF040,
    pause = 0xF04C,
    counter = 0xF2BE,
    leaf = 0xF06C,
    warning = 0xF071,
    folder = 0xF114,
    folder_open = 0xF115,
    chat = 0xF086,
    phone = 0xF095,
    wrench = 0xF0AD,
    undo = 0xF0E2,
    email = 0xF0E0,
    bulb = 0xF0EB,
    again = 0xF021,
    info = 0xF05A,
    file = 0xF0F6,
    hand = 0xF256,
    chart = 0xF201,
    hourglass = 0xF252,
    handshake = 0xF2B5,
    frown = 0xF119,
    contrast = 0xF042,
    globe = 0xF0AC,
    person = 0xF007,
    lock = 0xF023,
    caption = 0xF20A,
    gauge = 0xF0E4,
    history = 0xF1DA,
    circle = 0xF10C,
    download = 0xF019,
    settings = 0xF013,
    plus = 0xF067,
    minus = 0xF068,
    keyboard = 0xF11C,
    people = 0xF0C0,
    screen = 0xF108,
    copy = 0xF0C5,
};

/// Every code point above, for the font atlas.
inline constexpr std::array all_icons{
    Icon::search,   Icon::heart,   Icon::star,     Icon::star_empty,  Icon::check,     Icon::close,
    Icon::clock,    Icon::back,    Icon::forward,  Icon::home,        Icon::flag,      Icon::muted,
    Icon::sound,    Icon::book,    Icon::video,    Icon::pencil,      Icon::pause,     Icon::counter,
    Icon::leaf,     Icon::warning, Icon::folder,   Icon::folder_open, Icon::chat,      Icon::phone,
    Icon::wrench,   Icon::undo,    Icon::email,    Icon::bulb,        Icon::again,     Icon::info,
    Icon::file,     Icon::hand,    Icon::chart,    Icon::hourglass,   Icon::handshake, Icon::frown,
    Icon::contrast, Icon::globe,   Icon::person,   Icon::lock,        Icon::caption,   Icon::gauge,
    Icon::history,  Icon::circle,  Icon::download, Icon::settings,    Icon::plus,      Icon::minus,
    Icon::keyboard, Icon::people,  Icon::screen,   Icon::copy};

} // namespace aplomo::views
