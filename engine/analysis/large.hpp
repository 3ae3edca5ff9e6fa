#pragma once

#include <cstddef>
#include <vector>

namespace aplomo::analysis {

/// Memory for long arrays, in pages as large as the system has them: going through gigabytes of small ones,
/// it would look up pages most of the time. Throws std::bad_alloc.
void* allocate_large(std::size_t bytes);
void free_large(void* memory) noexcept;

template <typename T>
struct LargePages {
    using value_type = T;

    LargePages() = default;
    template <typename Other>
    LargePages(const LargePages<Other>&) {} // NOLINT(google-explicit-constructor): what allocators must have

    T* allocate(std::size_t count) { return static_cast<T*>(allocate_large(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t) noexcept { free_large(memory); }
    bool operator==(const LargePages&) const = default;
};

/// A vector for millions of elements.
template <typename T>
using Large = std::vector<T, LargePages<T>>;

} // namespace aplomo::analysis
