#include "script/keys.hpp"

#include <unordered_map>

namespace aplomo::script {
namespace {

constexpr std::size_t few = 16; ///< up to here looking through all is quicker than hashing

/// The keys of one mapping that are kept.
class Kept {
  public:
    explicit Kept(std::span<const Node* const> children)
        : children_(children), hashed_(children.size() / 2 > few) {}

    /// The earlier key with the same text; null when it is new. `kept` children were kept.
    const Node* first(const Node& key, std::size_t kept) {
        if (hashed_) {
            const auto [at, fresh] = by_text_.try_emplace(key.text, &key);
            return fresh ? nullptr : at->second;
        }
        for (std::size_t i = 0; i < kept; i += 2)
            if (children_[i]->text == key.text) return children_[i];
        return nullptr;
    }

  private:
    std::span<const Node* const> children_;
    bool hashed_;
    std::unordered_map<std::string_view, const Node*> by_text_;
};

bool fits(const Node& key, std::size_t kept, Kept& keys, Report& report) {
    if (key.kind == Node::Kind::sequence || key.kind == Node::Kind::mapping) {
        report.add("key-not-plain", key.spot);
        return false;
    }
    const auto* first = keys.first(key, kept);
    if (first)
        report.add("key-duplicate", key.spot, {std::string(key.text), std::to_string(first->spot.line)});
    return first == nullptr;
}

} // namespace

void keep_distinct_keys(Node& mapping, Report& report) {
    auto& children = mapping.children;
    Kept keys(children);
    std::size_t kept = 0;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        if (!fits(*children[i], kept, keys, report)) continue;
        children[kept++] = children[i];
        children[kept++] = children[i + 1];
    }
    children = children.first(kept);
}

} // namespace aplomo::script
