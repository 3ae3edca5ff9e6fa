#include "desktop/app/run_desktop.hpp"

#include <fmt/format.h>

#include <ostream>

#include "desktop/app/desktop.hpp"
#include "desktop/platform/uptime.hpp"

namespace aplomo::app {
namespace {

state::Setup setup_of(const AppOptions& options) { return {options.language}; }

} // namespace

Ended run_desktop(const AppOptions& options, std::ostream& out, std::ostream& err) {
    const auto catalogues = platform::usual_catalogue_folders(options.places.assets);
    auto opened = platform::open_window("Aplomo");
    if (const auto* fault = std::get_if<platform::WindowFault>(&opened)) {
        err << platform::sentence(*fault, platform::words_in(options.language, catalogues)) << '\n';
        return Ended::no_window;
    }
    auto& window = *std::get<std::unique_ptr<platform::Window>>(opened);
    platform::Sound sound(options.places.assets / "sounds");
    state::Desk desk(setup_of(options));
    Desktop desktop(window, sound, desk, catalogues);
    desktop.run([&] {
        if (options.timing) out << fmt::format("first frame after {} ms", platform::uptime().count()) << std::endl;
    });
    return Ended::good;
}

} // namespace aplomo::app
