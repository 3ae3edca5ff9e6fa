#include "desktop/platform/voice_cache.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>

#include "machine/replace_file.hpp"

namespace aplomo::platform {
namespace fs = std::filesystem;
namespace {

std::string digest(const std::string& description) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(description.data()),
                       description.size(), nullptr, 0);
    std::array<char, 2 * hash.size() + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

struct Kept {
    fs::path file;
    fs::file_time_type used;
    std::uintmax_t size;
};

std::vector<Kept> all_in(const fs::path& folder) {
    std::vector<Kept> all;
    std::error_code fault;
    for (fs::directory_iterator each(folder, fault), end; !fault && each != end; each.increment(fault)) {
        std::error_code gone;
        const Kept kept{each->path(), each->last_write_time(gone), each->file_size(gone)};
        if (!gone && kept.file.extension() == ".wav") all.push_back(kept);
    }
    return all;
}

} // namespace

VoiceCache::VoiceCache(fs::path folder, std::uintmax_t most) : folder_(std::move(folder)), most_(most) {}

fs::path VoiceCache::file_of(const std::string& description) const {
    return folder_ / (digest(description) + ".wav");
}

std::optional<std::string> VoiceCache::find(const std::string& description) const {
    if (folder_.empty()) return {};
    const auto file = file_of(description);
    std::ifstream in(file, std::ios::binary);
    if (!in) return {};
    std::error_code ignored;
    fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

void VoiceCache::keep(const std::string& description, const std::string& bytes) const {
    if (folder_.empty() || bytes.size() > most_) return;
    std::error_code fault;
    fs::create_directories(folder_, fault);
    fs::permissions(folder_, fs::perms::owner_all, fault);
    if (fault) return;
    if (machine::write_file(file_of(description), bytes)) return;
    make_room();
}

void VoiceCache::make_room() const {
    auto all = all_in(folder_);
    std::sort(all.begin(), all.end(), [](const Kept& a, const Kept& b) { return a.used > b.used; });
    std::uintmax_t size = 0;
    for (const auto& kept : all) {
        size += kept.size;
        std::error_code ignored;
        if (size > most_) fs::remove(kept.file, ignored);
    }
}

} // namespace aplomo::platform
