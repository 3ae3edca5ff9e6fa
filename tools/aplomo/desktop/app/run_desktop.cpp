#include "desktop/app/run_desktop.hpp"

#include <fmt/format.h>

#include <ostream>

#include "attempts/store.hpp"
#include "desktop/app/desktop.hpp"
#include "desktop/platform/uptime.hpp"
#include "machine/random.hpp"

namespace aplomo::app {
namespace {

state::Setup setup_of(const AppOptions& options) {
    state::Setup setup;
    setup.scenarios = options.scenarios;
    setup.rubric = options.rubric;
    setup.person = options.person;
    setup.language = options.language;
    setup.program_version = options.program_version;
    setup.fresh_id = machine::random_uuid;
    setup.fresh_seed = machine::random_seed;
    try {
        if (options.store != "none") setup.store = attempts::Store::open(options.store);
    } catch (const attempts::Fault& fault) {
        setup.notice = attempts::sentence(fault, options.language);
    }
    return setup;
}

} // namespace

Ended run_desktop(const AppOptions& options, std::ostream& out, std::ostream& err) {
    const auto catalogues = platform::usual_catalogue_folders(options.assets);
    auto opened = platform::open_window("Aplomo");
    if (const auto* fault = std::get_if<platform::WindowFault>(&opened)) {
        err << platform::sentence(*fault,
                                  platform::words_in(std::string(code_of(options.language)), catalogues))
            << '\n';
        return Ended::no_window;
    }
    auto& window = *std::get<std::unique_ptr<platform::Window>>(opened);
    platform::Sound sound(options.assets / "sounds");
    state::Desk desk(setup_of(options), std::chrono::system_clock::now());
    Desktop desktop(window, sound, desk, catalogues);
    desktop.run([&] {
        if (options.timing)
            out << fmt::format("first frame after {} ms", platform::uptime().count()) << std::endl;
    });
    return Ended::good;
}

} // namespace aplomo::app
