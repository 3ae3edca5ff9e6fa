#include <algorithm>

#include "diagnostics/finding.hpp"

namespace aplomo::diagnostics {
namespace {

constexpr std::size_t longest_word = 64; ///< beyond it no slip of the pen is looked for

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; `limit` + 1 when there
/// are more.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > limit) return limit + 1;
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    std::string found;
    if (word.size() > longest_word) return found;
    std::size_t limit = std::min<std::size_t>(3, word.size() / 3);
    for (const auto& candidate : candidates) {
        if (limit == 0) break;
        const auto d = distance(word, candidate, limit);
        if (d > limit) continue;
        found = candidate;
        limit = d - (d > 0 ? 1 : 0);
    }
    return found;
}

} // namespace aplomo::diagnostics
