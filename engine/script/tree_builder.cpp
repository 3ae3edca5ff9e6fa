#include "script/tree_builder.hpp"

#include <algorithm>

#include "script/keys.hpp"
#include "script/yaml.hpp"

namespace aplomo::script {

bool TreeBuilder::open(Node node, std::string_view anchor) {
    if (!within_limits(node, node.spot)) return false;
    open_.push_back({&tree_.nodes.keep(node), std::string(anchor), children_.size()});
    ++weight_;
    return true;
}

bool TreeBuilder::close() {
    const auto [node, anchor, first] = std::move(open_.back());
    open_.pop_back();
    node->children = tree_.children.keep(std::span<const Node* const>(children_).subspan(first));
    children_.resize(first);
    if (node->kind == Node::Kind::mapping) keep_distinct_keys(*node, report_);
    for (const auto* child : node->children) {
        node->weight += child->weight;
        node->height = std::max(node->height, child->height + 1);
    }
    remember(anchor, *node);
    return put(*node);
}

bool TreeBuilder::scalar(Node node, std::string_view anchor) {
    if (node.spot.line == 0) node.spot = spot_of_nothing();
    node.weight += static_cast<std::uint32_t>(node.text.size() / bytes_a_node);
    if (!within_limits(node, node.spot)) return false;
    weight_ += node.weight;
    const Node& kept = tree_.nodes.keep(node);
    remember(std::string(anchor), kept);
    return put(kept);
}

bool TreeBuilder::alias(Spot spot, std::string_view name) {
    const auto found = anchors_.find(std::string(name));
    if (found == anchors_.end()) {
        report_.add("alias-unknown", spot, {std::string(name)});
        return scalar(Node{.kind = Node::Kind::reported, .spot = spot}, "");
    }
    if (!within_limits(*found->second, spot)) return false;
    weight_ += found->second->weight;
    return put(*found->second);
}

void TreeBuilder::passed(std::size_t byte, Spot spot) {
    passed_ = byte;
    passed_spot_ = spot;
}

bool TreeBuilder::put(const Node& node) {
    if (open_.empty())
        tree_.root = &node;
    else
        children_.push_back(&node);
    return true;
}

bool TreeBuilder::within_limits(const Node& node, Spot spot) {
    const bool deep = open_.size() + node.height > max_levels;
    const bool many = weight_ + node.weight > max_nodes;
    if (deep) report_.add("nesting-too-deep", spot, {std::to_string(max_levels)});
    if (many) report_.add("nodes-too-many", spot, {std::to_string(max_nodes)});
    return !deep && !many;
}

void TreeBuilder::remember(const std::string& anchor, const Node& node) {
    if (!anchor.empty()) anchors_[anchor] = &node;
}

/// A value that is not there: points to its key, or to its dash.
Spot TreeBuilder::spot_of_nothing() {
    if (open_.empty()) return passed_spot_;
    const auto& [parent, anchor, first] = open_.back();
    if (parent->kind == Node::Kind::mapping)
        return (children_.size() - first) % 2 == 1 ? children_.back()->spot : passed_spot_;
    for (bool comment = false; passed_ < text_.size(); ++passed_) {
        const char c = text_[passed_];
        const Spot here = passed_spot_;
        passed_spot_ = c == '\n' ? Spot{here.line + 1, 1} : Spot{here.line, here.column + 1};
        comment = (comment && c != '\n') || c == '#';
        if (c != '-' || comment) continue;
        ++passed_;
        return here;
    }
    return passed_spot_;
}

} // namespace aplomo::script
