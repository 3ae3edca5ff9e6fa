#pragma once

#include "attempts/store.hpp"
#include "cli/question.hpp"
#include "cli/session.hpp"

namespace aplomo::cli {

/// Tells the goal that a person set after the last attempt of a scenario, else after the last of any, if one
/// was set.
void recall_goal(attempts::Store& store, const std::string& person, const scenario::Scenario& scenario,
                 Terminal& terminal);

/// After a finished run: asks what the hardest decision felt like, proposes three goals for the next time,
/// and keeps what is answered; nothing of it is scored. Empty lines answer nothing. False when the person
/// leaves. Throws Fault when the store fails.
bool ask_for_thoughts(const Session& session, attempts::Store& store, const Handbook& handbook,
                      Terminal& terminal);

} // namespace aplomo::cli
