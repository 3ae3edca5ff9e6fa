#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

namespace aplomo::analysis {

/// Zeroed memory straight from the system, in pages as large as it has them; `memory` is null or what the
/// last call gave, of `old_bytes`, and keeps its content. Growing moves pages about and copies nothing.
/// Throws std::bad_alloc.
void* grow_pages(void* memory, std::size_t old_bytes, std::size_t bytes);
void free_pages(void* memory, std::size_t bytes) noexcept;

/// An array for millions of plain elements, which are zero until something is written. It grows without
/// copying, and takes no more memory than has been written to.
template <typename T>
class Large {
    static_assert(std::is_trivially_copyable_v<T>);

  public:
    Large() = default;
    explicit Large(std::size_t size) { resize(size); }
    Large(const Large& other) : Large(other.size_) { std::copy(other.begin(), other.end(), begin()); }
    Large(Large&& other) noexcept { swap(other); }
    Large& operator=(Large other) noexcept {
        swap(other);
        return *this;
    }
    ~Large() { free_pages(data_, capacity_ * sizeof(T)); }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T* data() { return data_; }
    const T* data() const { return data_; }
    T* begin() { return data_; }
    T* end() { return data_ + size_; }
    const T* begin() const { return data_; }
    const T* end() const { return data_ + size_; }
    T& operator[](std::size_t at) { return data_[at]; }
    const T& operator[](std::size_t at) const { return data_[at]; }

    void push_back(const T& element) {
        if (size_ == capacity_) grow(size_ + 1);
        data_[size_++] = element;
    }

    /// Elements that were there before keep what they held, also those that an earlier resize let go.
    void resize(std::size_t size) {
        if (size > capacity_) grow(size);
        size_ = size;
    }

    bool operator==(const Large& other) const {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

  private:
    static constexpr std::size_t smallest = 65536; ///< bytes

    void swap(Large& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    void grow(std::size_t least) {
        const auto capacity = std::max({least, capacity_ * 2, smallest / sizeof(T)});
        data_ = static_cast<T*>(grow_pages(data_, capacity_ * sizeof(T), capacity * sizeof(T)));
        capacity_ = capacity;
    }

    T* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace aplomo::analysis
