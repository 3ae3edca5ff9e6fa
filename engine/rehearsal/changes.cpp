#include "rehearsal/changes.hpp"

#include <algorithm>
#include <map>

#include "script/canonical.hpp"
#include "script/yaml.hpp"

namespace aplomo::rehearsal {
namespace {

using script::Node;

/// A part of a canonical text: its keys, each with all that stands behind it.
struct Part {
    std::string name, id;
    std::vector<std::pair<std::string, std::string>> keys;
};

bool is_among(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

/// Everything below a node in one string; different nodes give different strings.
std::string flat(const Node& node) {
    std::string text = std::to_string(node.text.size()) + ":" + std::string(node.text);
    for (const auto* child : node.children) text += "(" + flat(*child) + ")";
    return text;
}

template <typename Use>
void for_each_key(const Node& mapping, Use use) {
    for (std::size_t i = 0; i + 1 < mapping.children.size(); i += 2)
        use(std::string(mapping.children[i]->text), *mapping.children[i + 1]);
}

/// The id of an item; it is the item's first key.
std::string id_of(const Node& item) { return std::string(item.children[1]->text); }

/// The parts of a canonical text, in its order.
class Parts {
  public:
    explicit Parts(const Node& root) {
        for_each_key(root, [&](const std::string& key, const Node& value) { add_top(key, value); });
    }

    std::vector<Part> list() && { return std::move(parts_); }

  private:
    void add_top(const std::string& key, const Node& value) {
        if (is_among(key, {"turns", "endings", "meters"}))
            for_each_key(value, [&](const std::string& id, const Node& part) { add(key, id, part); });
        else if (key == "briefing")
            add(key, "", value);
        else
            split({key, "", {}}, {{"", &value}});
    }

    void add(const std::string& name, const std::string& id, const Node& mapping) {
        std::vector<std::pair<std::string, const Node*>> keys;
        for_each_key(mapping,
                     [&](const std::string& key, const Node& value) { keys.emplace_back(key, &value); });
        split({name, id, {}}, keys);
    }

    /// Items that have ids are parts of their own; of them only the order belongs to the part they are in.
    void split(Part part, const std::vector<std::pair<std::string, const Node*>>& keys) {
        std::vector<std::pair<std::string, const Node*>> items;
        for (const auto& [key, value] : keys) {
            const auto& list = key.empty() ? part.name : key;
            const bool apart = is_among(list, {"replies", "dossier", "variants"});
            std::string order;
            for (const auto* item : value->children) {
                if (!apart) break;
                order += id_of(*item) + " ";
                items.emplace_back(list, item);
            }
            part.keys.emplace_back(key, apart ? order : flat(*value));
        }
        parts_.push_back(std::move(part));
        for (const auto& [list, item] : items) add(list, id_of(*item), *item);
    }

    std::vector<Part> parts_;
};

std::vector<Part> parts_of(const scenario::Scenario& scenario) {
    const auto text = script::canonical(scenario);
    script::Report report("");
    const auto tree = script::parse_yaml(text, report);
    return tree.root != nullptr ? Parts(*tree.root).list() : std::vector<Part>{};
}

/// The keys whose contents differ, those that only one of the two has among them.
std::vector<std::string> changed_keys(const Part& older, const Part& newer) {
    std::vector<std::string> names;
    for (const auto& key : newer.keys)
        if (std::ranges::find(older.keys, key) == older.keys.end()) names.push_back(key.first);
    for (const auto& key : older.keys)
        if (std::ranges::find(newer.keys, key.first, &std::pair<std::string, std::string>::first) ==
            newer.keys.end())
            names.push_back(key.first);
    return names;
}

using ById = std::map<std::pair<std::string, std::string>, const Part*>;

ById by_id(const std::vector<Part>& parts) {
    ById found;
    for (const auto& part : parts) found.emplace(std::pair(part.name, part.id), &part);
    return found;
}

} // namespace

std::vector<Change> changes(const scenario::Scenario& old_text, const scenario::Scenario& new_text) {
    const auto older = parts_of(old_text), newer = parts_of(new_text);
    const auto in_old = by_id(older), in_new = by_id(newer);
    std::vector<Change> found;
    for (const auto& part : newer) {
        const auto before = in_old.find({part.name, part.id});
        if (before == in_old.end()) {
            found.push_back({Change::Kind::added, part.name, part.id, {}});
        } else if (auto keys = changed_keys(*before->second, part); !keys.empty()) {
            if (keys.front().empty()) keys.clear();
            found.push_back({Change::Kind::changed, part.name, part.id, std::move(keys)});
        }
    }
    for (const auto& part : older)
        if (!in_new.contains({part.name, part.id}))
            found.push_back({Change::Kind::removed, part.name, part.id, {}});
    return found;
}

} // namespace aplomo::rehearsal
