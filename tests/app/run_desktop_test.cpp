#include "desktop/app/run_desktop.hpp"

#include <cstdlib>
#include <sstream>

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace aplomo;

TEST_CASE("without a display the program says where to practise instead, and keeps nothing", "[app]") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    app::AppOptions options;
    const tests::TemporaryFolder home;
    options.store = "sqlite:" + (home.path() / "attempts.db").string();
    options.settings = home.path() / "settings";
    options.cache = home.path() / "cache";
    options.scenarios = APLOMO_SOURCE_DIR "/scenarios";
    options.language = Language::es;
    std::ostringstream out;
    std::ostringstream err;
    CHECK(app::run_desktop(options, out, err) == app::Ended::no_window);
    CHECK(err.str() == "No hay pantalla para la ventana. Practica en la terminal: aplomo play\n");
    CHECK(out.str().empty());
    CHECK(std::filesystem::is_empty(home.path()));
}
