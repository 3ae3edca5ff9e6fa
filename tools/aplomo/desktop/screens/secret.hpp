#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace aplomo::screens {

/// A password while it is typed. Every copy overwrites itself in memory when it goes.
class Secret {
  public:
    static constexpr std::size_t most_bytes = 256;

    Secret() = default;
    /// What does not fit is left out.
    explicit Secret(std::string_view letters) { add(letters); }
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { wipe(); }

    /// At the end, if it fits.
    void add(std::string_view letters);
    /// One character at the end, of however many bytes.
    void take_last();
    void wipe();

    std::string_view letters() const { return {bytes_.data(), size_}; }
    bool empty() const { return size_ == 0; }
    /// How many characters.
    std::size_t count() const;
    bool operator==(const Secret& other) const { return letters() == other.letters(); }

  private:
    std::array<char, most_bytes> bytes_{};
    std::size_t size_ = 0;
};

} // namespace aplomo::screens
