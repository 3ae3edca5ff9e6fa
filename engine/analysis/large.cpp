#include "analysis/large.hpp"

#include <sys/mman.h>

#include <new>

namespace aplomo::analysis {

void* grow_pages(void* memory, std::size_t old_bytes, std::size_t bytes) {
    void* grown = memory == nullptr ? mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                                    : mremap(memory, old_bytes, bytes, MREMAP_MAYMOVE);
    if (grown == MAP_FAILED) throw std::bad_alloc();
    madvise(grown, bytes, MADV_HUGEPAGE); // only advice: without it, it is slower
    return grown;
}

void free_pages(void* memory, std::size_t bytes) noexcept {
    if (memory != nullptr) munmap(memory, bytes);
}

} // namespace aplomo::analysis
