#pragma once

#include <cstddef>
#include <string>
#include <variant>

#include "desktop/screens/filter.hpp"
#include "desktop/screens/give.hpp"
#include "desktop/screens/secret.hpp"
#include "desktop/screens/settings.hpp"
#include "desktop/screens/thoughts.hpp"
#include "desktop/screens/vocabulary.hpp"

namespace aplomo::screens {

// What a person asks for. The only thing that travels back from a view; `state` decides what becomes of it.

struct Open {
    Place place;
    bool operator==(const Open&) const = default;
};

struct OpenScenario {
    std::string id;
    bool operator==(const OpenScenario&) const = default;
};

struct OpenFindings {
    std::string scenario; ///< id
    bool operator==(const OpenFindings&) const = default;
};

struct OpenAttempt {
    std::string id;
    bool operator==(const OpenAttempt&) const = default;
};

/// A tag's page of the handbook.
struct OpenEntry {
    std::string id;
    bool operator==(const OpenEntry&) const = default;
};

/// Keeps the handbook to what a search finds.
struct Search {
    std::string words;
    bool operator==(const Search&) const = default;
};

/// Keeps the library to what a filter shows.
struct LookFor {
    Filter filter;
    bool operator==(const LookFor&) const = default;
};

struct Resume {
    std::string attempt;
    bool operator==(const Resume&) const = default;
};

struct Discard {
    std::string attempt;
    bool operator==(const Discard&) const = default;
};

struct ChooseMode {
    Mode mode;
    bool operator==(const ChooseMode&) const = default;
};

/// Opens a paper of the dossier; one already read is only laid on top again.
struct ReadPaper {
    std::size_t index; ///< in BriefingScreen::papers
    bool operator==(const ReadPaper&) const = default;
};

struct Start {
    bool operator==(const Start&) const = default;
};

/// Own words while they are being written: all of them, each time they change.
struct Write {
    std::string words;
    bool operator==(const Write&) const = default;
};

/// The own words are said; the replies may be seen.
struct ShowReplies {
    std::string typed; ///< what is kept with the decision; empty: nothing
    bool operator==(const ShowReplies&) const = default;
};

/// Back to the own words.
struct Reword {
    bool operator==(const Reword&) const = default;
};

struct ChooseReply {
    std::size_t index; ///< in ConversationScreen::replies
    bool operator==(const ChooseReply&) const = default;
};

/// The attempts of one scenario; of all when it is empty.
struct ShowAttemptsOf {
    std::string scenario;
    bool operator==(const ShowAttemptsOf&) const = default;
};

/// One decision back; guided mode only.
struct GoBack {
    bool operator==(const GoBack&) const = default;
};

/// After the ending's line.
struct SeeDebrief {
    bool operator==(const SeeDebrief&) const = default;
};

/// This screen; a running attempt stays kept.
struct Leave {
    bool operator==(const Leave&) const = default;
};

struct Retry {
    std::string scenario;
    bool operator==(const Retry&) const = default;
};

/// Another try of an attempt, with the decisions before this one taken over: practice, which does not count.
struct RetryFrom {
    std::string attempt;
    int decision; ///< 1, 2…
    bool operator==(const RetryFrom&) const = default;
};

/// All that a trainee thinks of the attempt shown, as it is from now on.
struct Reflect {
    Thoughts to;
    bool operator==(const Reflect&) const = default;
};

/// A team that the person trains or manages: its people from number `from` on, and the techniques of a
/// principle, or how the people stand.
struct ShowTeam {
    std::string team;
    int from = 0;
    Principle about = Principle::empathy;
    bool by_score = false;
    bool operator==(const ShowTeam&) const = default;
};

/// Somebody of the team.
struct ShowTrainee {
    std::string person;
    bool operator==(const ShowTrainee&) const = default;
};

/// What the team chose at a scenario.
struct ShowChoices {
    std::string scenario; ///< id
    bool operator==(const ShowChoices&) const = default;
};

/// The same for all to look at together, one decision a page.
struct ShowGroup {
    std::string scenario; ///< id
    std::size_t page = 0;
    bool revealed = false; ///< which reply is best
    bool operator==(const ShowGroup&) const = default;
};

/// What is about to be given to do: all of it, as it is from now on. Opens the form.
struct ShowGift {
    Gift to;
    bool operator==(const ShowGift&) const = default;
};

/// As the form has it.
struct Give {
    bool operator==(const Give&) const = default;
};

/// Something that the person gave.
struct TakeBack {
    std::string assignment; ///< id
    bool operator==(const TakeBack&) const = default;
};

/// A remark about the attempt shown while it is written: all of it, each time it changes.
struct DraftRemark {
    int decision = 0; ///< 1, 2…; 0: the attempt as a whole
    std::string words;
    bool operator==(const DraftRemark&) const = default;
};

/// As it was written.
struct SayRemark {
    bool operator==(const SayRemark&) const = default;
};

/// A remark of one's own.
struct TakeBackRemark {
    std::string id;
    bool operator==(const TakeBackRemark&) const = default;
};

/// The password as it is typed: all of it, each time it changes.
struct TypePassword {
    Secret to;
    bool operator==(const TypePassword&) const = default;
};

/// Opens the team's page with it.
struct Unlock {
    Secret password;
    bool operator==(const Unlock&) const = default;
};

struct LockAgain {
    bool operator==(const LockAgain&) const = default;
};

enum class PageKind { pdf, html };

/// The debrief shown, as a file among the person's documents.
struct SaveDebrief {
    PageKind kind;
    bool operator==(const SaveDebrief&) const = default;
};

struct SwitchLanguage {
    std::string code; ///< "es" or "en"
    bool operator==(const SwitchLanguage&) const = default;
};

struct SwitchTheme {
    Theme theme;
    bool operator==(const SwitchTheme&) const = default;
};

struct Mute {
    bool on;
    bool operator==(const Mute&) const = default;
};

/// Own words before the replies, or at once the replies.
struct SayFirst {
    bool on;
    bool operator==(const SayFirst&) const = default;
};

struct Zoom {
    int percent; ///< 80 to 200
    bool operator==(const Zoom&) const = default;
};

/// All of them, as they are to be from now on. What is out of range is brought into it.
struct ChangeSettings {
    Settings to;
    bool operator==(const ChangeSettings&) const = default;
};

/// The overview of all keys, in place of the screen.
struct ShowKeys {
    bool on;
    bool operator==(const ShowKeys&) const = default;
};

/// Plays everything in the scenario whose check was cancelled.
struct CheckAgain {
    std::string scenario; ///< id
    bool operator==(const CheckAgain&) const = default;
};

/// What is done in the background, as the shell tells.
struct Cancel {
    bool operator==(const Cancel&) const = default;
};

/// The notice.
struct Dismiss {
    bool operator==(const Dismiss&) const = default;
};

/// The toast of this id.
struct DismissToast {
    int id;
    bool operator==(const DismissToast&) const = default;
};

/// In the file manager.
struct OpenFolder {
    std::string path;
    bool operator==(const OpenFolder&) const = default;
};

/// Into the clipboard.
struct Copy {
    std::string words;
    bool operator==(const Copy&) const = default;
};

struct Quit {
    bool operator==(const Quit&) const = default;
};

using Action =
    std::variant<Open, OpenScenario, OpenFindings, OpenAttempt, OpenEntry, Search, LookFor, Resume, Discard,
                 ChooseMode, ReadPaper, Start, Write, ShowReplies, Reword, ChooseReply, GoBack, SeeDebrief,
                 Leave, Retry, RetryFrom, Reflect, SaveDebrief, ShowAttemptsOf, ShowTeam, ShowTrainee,
                 ShowChoices, ShowGroup, ShowGift, Give, TakeBack, DraftRemark, SayRemark, TakeBackRemark,
                 TypePassword, Unlock, LockAgain, SwitchLanguage, SwitchTheme, Mute, SayFirst, Zoom,
                 ChangeSettings, ShowKeys, CheckAgain, Cancel, Dismiss, DismissToast, OpenFolder, Copy, Quit>;

} // namespace aplomo::screens
