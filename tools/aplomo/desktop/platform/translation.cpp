#include "desktop/platform/translation.hpp"

#include <boost/locale.hpp>

namespace aplomo::platform {
namespace {

namespace fs = std::filesystem;
constexpr auto domain = "aplomo";

std::locale make_locale(const std::string& language, const CatalogueFolders& folders) {
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu"); // glibc translates only into the languages that the system was set up for
    boost::locale::generator make(backends);
    make.categories(boost::locale::message_facet | boost::locale::information_facet);
    for (const auto& folder : folders) make.add_messages_path(folder.string());
    make.add_messages_domain(domain);
    return make(language + ".UTF-8");
}

} // namespace

CatalogueFolders usual_catalogue_folders(const fs::path& assets) {
    return {APLOMO_CATALOGUES, assets / "translations"};
}

screens::Words words_in(const std::string& language, const CatalogueFolders& folders) {
    const auto locale = make_locale(language, folders);
    return {[locale](const char* english) { return boost::locale::gettext(english, locale); },
            [locale](const char* one, const char* many, int count) {
                return boost::locale::ngettext(one, many, count, locale);
            }};
}

} // namespace aplomo::platform
