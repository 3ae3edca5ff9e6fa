#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "script/node.hpp"
#include "script/report.hpp"

namespace aplomo::script {

/// Puts a tree together from the events of a YAML parser, within the limits of yaml.hpp. Every call says
/// whether to go on: after `false` the tree has no use.
class TreeBuilder {
  public:
    TreeBuilder(std::string_view text, Tree& tree, Report& report)
        : text_(text), tree_(tree), report_(report) {}

    bool open(Node node, std::string_view anchor);   ///< a sequence or a mapping begins
    bool close();                                    ///< it ends
    bool scalar(Node node, std::string_view anchor); ///< a null without a spot gets the best one there is
    bool alias(Spot spot, std::string_view name);

    /// Everything before this byte has been read; the spot is that of the byte.
    void passed(std::size_t byte, Spot spot);

  private:
    struct Open {
        Node* node;
        std::string anchor;
        std::size_t first; ///< where its children begin in `children_`
    };

    bool put(const Node& node);
    bool within_limits(const Node& node, Spot spot);
    void remember(const std::string& anchor, const Node& node);
    Spot spot_of_nothing();

    std::string_view text_;
    Tree& tree_;
    Report& report_;
    std::vector<Open> open_;
    std::vector<const Node*> children_; ///< of all open nodes
    std::unordered_map<std::string, const Node*> anchors_;
    std::size_t weight_ = 0;
    std::size_t passed_ = 0;
    Spot passed_spot_{1, 1};
};

} // namespace aplomo::script
