#include "wording/lists.hpp"

#include <array>

namespace aplomo::wording {
namespace {

constexpr auto thanks_es = std::to_array<std::string_view>({"gracias", "agradec*", "agradezc*"});
constexpr auto thanks_en = std::to_array<std::string_view>({"thank*", "grateful", "appreciate*"});

} // namespace

Entries thanks(Language language) {
    return language == Language::es ? Entries(thanks_es) : Entries(thanks_en);
}

} // namespace aplomo::wording
