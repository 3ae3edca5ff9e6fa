#include "cli/practice.hpp"

#include "attempts/server_address.hpp"
#include "cli/first_start.hpp"
#include "cli/store.hpp"
#include "script/one_line.hpp"
#include "settings/settings_file.hpp"

namespace aplomo::cli {
namespace {

/// What holds where no file says anything.
settings::Settings usual_settings(const std::string& login, const Terminal& terminal) {
    settings::Settings usual;
    usual.language = code_of(terminal.language);
    usual.person = login;
    return usual;
}

} // namespace

std::optional<Practice> find_practice(const Asked& asked, const machine::Places& places,
                                      const std::string& login, Terminal& terminal) {
    const auto usual = usual_settings(login, terminal);
    const settings::SettingsFile file(places.config / "settings", usual);
    auto now = file.settings();
    if (asked.language) now.language = code_of(*asked.language);
    Terminal here = terminal;
    here.language = *language_of(now.language);
    if (const auto trouble = file.trouble(here.language); !trouble.empty()) here.err << trouble << '\n';
    if (asked.may_ask && terminal.person && file.first_start())
        now = greet(now, {!asked.language, asked.person.empty(), asked.store}, places, file, here);
    const auto named = script::without_end_blanks(now.person);
    const auto person = who_practises(asked.person, asked.store, named.empty() ? login : named, here);
    if (!person) return std::nullopt;
    return Practice{*person, *language_of(now.language), now.say_first, now.daily_goal};
}

} // namespace aplomo::cli
