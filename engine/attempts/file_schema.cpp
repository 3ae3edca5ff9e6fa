#include "attempts/file_schema.hpp"

#include <array>
#include <fstream>
#include <string_view>

#include "attempts/schema.hpp"

namespace aplomo::attempts {
namespace {

// Where the format of SQLite has them, each in four bytes, the highest first.
constexpr std::size_t version_at = 60, application_at = 68, whole_header = 100;
constexpr std::string_view magic = "SQLite format 3";

int number_at(const std::array<char, whole_header>& header, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(header.at(at + i));
    return static_cast<int>(number);
}

} // namespace

std::optional<int> schema_of_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    std::array<char, whole_header> header{};
    in.read(header.data(), whole_header);
    if (in.gcount() == 0) return 0;
    const bool is_store = in && std::string_view(header.data(), magic.size()) == magic &&
                          number_at(header, application_at) == application_id;
    return is_store ? std::optional(number_at(header, version_at)) : std::nullopt;
}

} // namespace aplomo::attempts
