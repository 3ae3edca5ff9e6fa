#pragma once

#include <variant>

#include "desktop/screens/attempts.hpp"
#include "desktop/screens/briefing.hpp"
#include "desktop/screens/conversation.hpp"
#include "desktop/screens/debrief.hpp"
#include "desktop/screens/findings.hpp"
#include "desktop/screens/give.hpp"
#include "desktop/screens/handbook.hpp"
#include "desktop/screens/home.hpp"
#include "desktop/screens/lock.hpp"
#include "desktop/screens/progress.hpp"
#include "desktop/screens/replies.hpp"
#include "desktop/screens/settings.hpp"
#include "desktop/screens/team.hpp"
#include "desktop/screens/trainee.hpp"
#include "desktop/screens/welcome.hpp"

namespace aplomo::screens {

/// What the window shows; one at a time.
using Screen = std::variant<HomeScreen, BriefingScreen, ConversationScreen, DebriefScreen, AttemptsScreen,
                            FindingsScreen, HandbookScreen, SettingsScreen, WelcomeScreen, ProgressScreen,
                            TeamScreen, TraineeScreen, RepliesScreen, GroupScreen, LockScreen, GiveScreen>;

} // namespace aplomo::screens
