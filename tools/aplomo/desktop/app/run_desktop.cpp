#include "desktop/app/run_desktop.hpp"

#include <fmt/format.h>

#include <ostream>

#include "attempts/server_address.hpp"
#include "attempts/store.hpp"
#include "desktop/app/desktop.hpp"
#include "desktop/platform/uptime.hpp"
#include "desktop/state/listing.hpp"
#include "desktop/state/tell.hpp"
#include "machine/open_folder.hpp"
#include "machine/random.hpp"

namespace aplomo::app {
namespace {

/// Where a store is, to show.
std::string place_of(const std::string& address) {
    if (attempts::is_server_address(address)) return attempts::host_and_database(address);
    return address.substr(address.find(':') + 1);
}

/// On another thread than the window's, by a connection of its own.
attempts::Delivery deliver(const std::string& address, const std::filesystem::path& outbox) {
    try {
        return attempts::Store::open(address, outbox)->deliver();
    } catch (const attempts::Fault& fault) {
        return {0, fault};
    }
}

/// By a connection of its own, which waits as long as such a connection does.
bool is_free(const std::string& address) {
    try {
        attempts::Database::open(address)->change([] {});
        return true;
    } catch (const attempts::Fault&) {
        return false;
    }
}

void open_store(state::Setup& setup, const AppOptions& options, Language language) {
    try {
        if (options.store != "none") setup.store = attempts::Store::open(options.store, options.outbox);
    } catch (const attempts::Fault& fault) {
        setup.notice += (setup.notice.empty() ? "" : " ") + attempts::sentence(fault, language) + " " +
                        state::unkept_text(language);
    }
    if (!setup.store) return;
    setup.kept_in = place_of(options.store);
    setup.store_address = options.store;
    if (!attempts::is_server_address(options.store)) {
        setup.store_is_free = [store = options.store] { return is_free(store); };
        return;
    }
    setup.deliver = [store = options.store, outbox = options.outbox] { return deliver(store, outbox); };
}

/// What holds where no file says anything.
screens::Settings usual_settings(const AppOptions& options) {
    screens::Settings usual;
    usual.language = code_of(options.language);
    usual.person = options.login;
    return usual;
}

/// As the file has them, but for what was asked for in this run.
screens::Settings settings_of(const AppOptions& options, const settings::SettingsFile& file) {
    auto settings = file.settings();
    if (!options.person.empty()) settings.person = options.person;
    if (attempts::is_server_address(options.store)) settings.person = attempts::login_of(options.store);
    if (options.asked) settings.language = code_of(*options.asked);
    return settings;
}

state::Setup setup_of(const AppOptions& options, settings::SettingsFile file, platform::Window& window) {
    state::Setup setup;
    setup.settings = settings_of(options, file);
    const auto language = language_of(setup.settings.language).value_or(options.language);
    setup.notice = file.trouble(language);
    setup.first_start = file.first_start();
    setup.settings_file = std::move(file);
    setup.name_told = !options.person.empty() || attempts::is_server_address(options.store);
    setup.scenarios = options.scenarios;
    setup.rubric = options.rubric;
    setup.documents = options.documents;
    setup.open_folder = machine::open_folder;
    setup.copy = [&window](const std::string& words) { window.copy(words); };
    setup.program_version = options.program_version;
    setup.wake = [&window] { window.wake(); };
    setup.fresh_id = machine::random_uuid;
    setup.fresh_seed = machine::random_seed;
    open_store(setup, options, language);
    return setup;
}

} // namespace

Ended run_desktop(const AppOptions& options, std::ostream& out, std::ostream& err) {
    const auto catalogues = platform::usual_catalogue_folders(options.assets);
    settings::SettingsFile file(options.settings, usual_settings(options));
    if (const auto closed = state::list_scenarios(options.scenarios).closed)
        err << state::no_scenarios_text(options.scenarios, *closed, options.language) << '\n';
    auto opened = platform::open_window("Aplomo");
    if (const auto* fault = std::get_if<platform::WindowFault>(&opened)) {
        err << platform::sentence(*fault, platform::words_in(settings_of(options, file).language, catalogues))
            << '\n';
        return Ended::no_window;
    }
    auto& window = *std::get<std::unique_ptr<platform::Window>>(opened);
    platform::Sound sound({.cues = options.assets / "sounds",
                           .cache = options.cache / "voice",
                           .wake = [&window] { window.wake(); }});
    auto setup = setup_of(options, std::move(file), window);
    if (!setup.notice.empty()) err << setup.notice << '\n';
    state::Desk desk(std::move(setup), std::chrono::system_clock::now());
    Desktop desktop(window, sound, desk, catalogues, err);
    desktop.run([&] {
        if (options.timing)
            out << fmt::format("first frame after {} ms", platform::uptime().count()) << std::endl;
    });
    return Ended::good;
}

} // namespace aplomo::app
