#include "script/keys.hpp"

#include <unordered_map>

namespace aplomo::script {
namespace {

constexpr std::size_t few = 16; ///< up to here looking through all is quicker than hashing

/// The keys of one mapping that have been seen.
class Seen {
  public:
    explicit Seen(std::size_t expected) : hashed_(expected > few) {}

    /// The earlier key with the same text; null when it is new.
    const Node* first(const Node& key) {
        if (hashed_) {
            const auto [at, fresh] = by_text_.try_emplace(key.text, &key);
            return fresh ? nullptr : at->second;
        }
        for (const auto* other : list_)
            if (other->text == key.text) return other;
        list_.push_back(&key);
        return nullptr;
    }

  private:
    bool hashed_;
    std::vector<const Node*> list_;
    std::unordered_map<std::string_view, const Node*> by_text_;
};

bool fits(const Node& key, Seen& seen, Report& report) {
    if (key.kind == Node::Kind::sequence || key.kind == Node::Kind::mapping) {
        report.add("key-not-plain", key.spot);
        return false;
    }
    const auto* first = seen.first(key);
    if (first)
        report.add("key-duplicate", key.spot, {std::string(key.text), std::to_string(first->spot.line)});
    return first == nullptr;
}

} // namespace

void keep_distinct_keys(Node& mapping, Report& report) {
    auto& children = mapping.children;
    Seen seen(children.size() / 2);
    std::size_t kept = 0;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        if (!fits(*children[i], seen, report)) continue;
        children[kept++] = children[i];
        children[kept++] = children[i + 1];
    }
    children.resize(kept);
}

} // namespace aplomo::script
