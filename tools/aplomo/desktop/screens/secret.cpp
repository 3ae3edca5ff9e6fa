#include "desktop/screens/secret.hpp"

#include <string.h> // explicit_bzero, which no optimisation leaves out

#include <algorithm>

namespace aplomo::screens {
namespace {

bool begins(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

} // namespace

void Secret::add(std::string_view letters) {
    if (letters.size() > most_bytes - size_) return;
    std::copy(letters.begin(), letters.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(size_));
    size_ += letters.size();
}

void Secret::take_last() {
    while (size_ > 0) {
        const char byte = bytes_[--size_];
        bytes_[size_] = 0;
        if (begins(byte)) return;
    }
}

void Secret::wipe() {
    explicit_bzero(bytes_.data(), bytes_.size());
    size_ = 0;
}

std::size_t Secret::count() const {
    return static_cast<std::size_t>(
        std::count_if(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(size_), begins));
}

} // namespace aplomo::screens
