#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace aplomo::script {

/// A comment on a line of its own.
struct Note {
    std::string text; ///< from its # on
    bool blank_before = false;
};

struct Entry;

/// A value as the author wrote it.
struct Element {
    enum class Kind { scalar, block_scalar, mapping, list, flow_mapping, flow_list };
    Kind kind = Kind::scalar;
    std::string properties;         ///< anchor and tag
    std::string text;               ///< of a scalar, quotes included; of a block scalar, what follows its key
    std::vector<std::string> lines; ///< of a block scalar, without their common indentation
    std::deque<Entry> entries;
    std::vector<Note> closing; ///< comments after the last entry
    bool closed_below = false; ///< the closing bracket stands on a line of its own

    bool flow() const { return kind == Kind::flow_mapping || kind == Kind::flow_list; }
    bool block() const { return kind == Kind::mapping || kind == Kind::list; }
};

/// A key with its value, or an item of a list, with the comments that belong to it.
struct Entry {
    std::vector<Note> above;
    bool blank_before = false; ///< an empty line, after `above`
    std::string key;           ///< with its quotes and properties; "" for an item
    Element value;
    std::string beside;       ///< the comment on its line, from its # on
    bool own_line = false;    ///< between brackets: it begins a line
    bool value_below = false; ///< its value begins on the line below the key
};

/// A file as the author laid it out.
struct Layout {
    std::vector<Note> head; ///< comments that belong to the file, not to its first key
    bool blank_after_head = false;
    Element root;
    bool aliases = false; ///< some value refers back to another, so their order matters
};

/// Reads a file that the loader takes, with line breaks of one character.
Layout read_layout(std::string_view text);

/// Puts the keys of every mapping in the order of the format, unless some value refers back to another.
void sort_keys(Layout& layout);

/// The file with one blank, one indentation and one line break where any belong.
std::string write_layout(const Layout& layout);

} // namespace aplomo::script
