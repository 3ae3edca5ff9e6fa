#include "analysis/large.hpp"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace aplomo::analysis {

void* allocate_large(std::size_t bytes) {
    constexpr std::size_t page = 2u << 20;
    const auto rounded = (bytes + page - 1) / page * page;
    void* memory = bytes < page ? std::malloc(bytes) : std::aligned_alloc(page, rounded);
    if (!memory && bytes > 0) throw std::bad_alloc();
    if (bytes >= page) madvise(memory, rounded, MADV_HUGEPAGE); // only advice: without it, it is slower
    return memory;
}

void free_large(void* memory) noexcept { std::free(memory); }

} // namespace aplomo::analysis
