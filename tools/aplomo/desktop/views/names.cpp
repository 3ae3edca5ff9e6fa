#include "desktop/views/names.hpp"

#include <fmt/format.h>

namespace aplomo::views {

std::string name_of(const Frame& frame, screens::Phase phase) {
    switch (phase) {
    case screens::Phase::opening: return frame.tr("Opening");
    case screens::Phase::inquiry: return frame.tr("Inquiry");
    case screens::Phase::resolution: return frame.tr("Resolution");
    case screens::Phase::closing: break;
    }
    return frame.tr("Closing");
}

std::string name_of(const Frame& frame, screens::Channel channel) {
    switch (channel) {
    case screens::Channel::phone: return frame.tr("Phone");
    case screens::Channel::email: return frame.tr("E-mail");
    case screens::Channel::chat: return frame.tr("Chat");
    case screens::Channel::video: return frame.tr("Video");
    case screens::Channel::counter: break;
    }
    return frame.tr("Counter");
}

std::string name_of(const Frame& frame, screens::Mode mode) {
    switch (mode) {
    case screens::Mode::guided: return frame.tr("Guided");
    case screens::Mode::practice: return frame.tr("Practice");
    case screens::Mode::assessment: break;
    }
    return frame.tr("Assessment");
}

std::string name_of(const Frame& frame, screens::Principle principle) {
    switch (principle) {
    case screens::Principle::empathy: return frame.tr("Empathy");
    case screens::Principle::calm: return frame.tr("Calm");
    case screens::Principle::solution: break;
    }
    return frame.tr("Solution first");
}

std::string name_of(const Frame& frame, screens::Outcome outcome) {
    switch (outcome) {
    case screens::Outcome::resolved: return frame.tr("Resolved");
    case screens::Outcome::partial: return frame.tr("Partly resolved");
    case screens::Outcome::lost: break;
    }
    return frame.tr("Lost");
}

std::string name_of(const Frame& frame, screens::Feeling feeling) {
    switch (feeling) {
    case screens::Feeling::calm: return frame.tr("Calm");
    case screens::Feeling::confident: return frame.tr("Confidence");
    case screens::Feeling::tense: return frame.tr("Tension");
    case screens::Feeling::annoyed: return frame.tr("Annoyance");
    case screens::Feeling::nervous: return frame.tr("Nerves");
    case screens::Feeling::blank: break;
    }
    return frame.tr("A blank mind");
}

std::string survey_word(const Frame& frame, int stars) {
    switch (stars) {
    case 1: return frame.tr("Very poor");
    case 2: return frame.tr("Poor");
    case 3: return frame.tr("So-so");
    case 4: return frame.tr("Good");
    default: return frame.tr("Very good");
    }
}

Icon icon_of(screens::Channel channel) {
    switch (channel) {
    case screens::Channel::phone: return Icon::phone;
    case screens::Channel::email: return Icon::email;
    case screens::Channel::chat: return Icon::chat;
    case screens::Channel::video: return Icon::video;
    case screens::Channel::counter: break;
    }
    return Icon::counter;
}

Icon icon_of(screens::Principle principle) {
    switch (principle) {
    case screens::Principle::empathy: return Icon::heart;
    case screens::Principle::calm: return Icon::leaf;
    case screens::Principle::solution: break;
    }
    return Icon::wrench;
}

Icon icon_of(screens::Outcome outcome) {
    switch (outcome) {
    case screens::Outcome::resolved: return Icon::check;
    case screens::Outcome::partial: return Icon::handshake;
    case screens::Outcome::lost: break;
    }
    return Icon::close;
}

namespace {

std::string replaced(std::string words, std::string_view mark, std::string_view other) {
    for (auto at = words.find(mark); at != std::string::npos; at = words.find(mark, at + other.size()))
        words.replace(at, mark.size(), other);
    return words;
}

} // namespace

std::string quoted(const Frame& frame, const std::string& words) {
    const auto marks = frame.tr("“{0}”");
    const bool angled = marks.starts_with("«");
    auto inner = replaced(words, angled ? "«" : "“", angled ? "“" : "‘");
    inner = replaced(std::move(inner), angled ? "»" : "”", angled ? "”" : "’");
    return fmt::format(fmt::runtime(marks), inner);
}

} // namespace aplomo::views
