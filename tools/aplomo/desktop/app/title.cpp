#include "desktop/app/title.hpp"

namespace aplomo::app {
namespace {

constexpr auto program = "Aplomo";

std::string joined(const std::string& title, const std::string& screen) {
    const auto own = screen + " – " + program;
    return title.empty() ? own : title + " – " + own;
}

/// Each screen's own words for itself.
struct Title {
    const screens::Words& words;

    std::string operator()(const screens::HomeScreen& /*screen*/) const { return program; }
    std::string operator()(const screens::BriefingScreen& s) const {
        return joined(s.title, words.of("Briefing"));
    }
    std::string operator()(const screens::ConversationScreen& s) const {
        return joined(s.title, words.of("Conversation"));
    }
    std::string operator()(const screens::DebriefScreen& s) const {
        return joined(s.title, words.of("Debrief"));
    }
    std::string operator()(const screens::AttemptsScreen& /*screen*/) const {
        return joined({}, words.of("My attempts"));
    }
    std::string operator()(const screens::FindingsScreen& s) const {
        return joined(s.title.empty() ? s.scenario : s.title, words.of("What is wrong"));
    }
    std::string operator()(const screens::ProgressScreen& /*screen*/) const {
        return joined({}, words.of("My progress"));
    }
    std::string operator()(const screens::LockScreen& /*screen*/) const {
        return joined({}, words.of("Team"));
    }
    std::string operator()(const screens::GiveScreen& s) const { return joined(s.team, words.of("Team")); }
    std::string operator()(const screens::TeamScreen& s) const { return joined(s.team, words.of("Team")); }
    std::string operator()(const screens::TraineeScreen& s) const {
        return joined(s.person, words.of("Team"));
    }
    std::string operator()(const screens::RepliesScreen& s) const {
        return joined(s.title, words.of("Replies"));
    }
    std::string operator()(const screens::GroupScreen& s) const {
        return joined(s.title, words.of("Together"));
    }
    std::string operator()(const screens::HandbookScreen& /*screen*/) const {
        return joined({}, words.of("Handbook"));
    }
    std::string operator()(const screens::SettingsScreen& /*screen*/) const {
        return joined({}, words.of("Settings"));
    }
    std::string operator()(const screens::WelcomeScreen& /*screen*/) const {
        return joined({}, words.of("Welcome"));
    }
};

} // namespace

std::string title_of(const screens::Screen& screen, const screens::Words& words) {
    return std::visit(Title{words}, screen);
}

} // namespace aplomo::app
