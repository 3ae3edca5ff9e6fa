#pragma once

#include <vector>

#include "script/draft.hpp"

namespace aplomo::script {

/// The languages of a file, for whoever reads its texts. Without any (when the file's list could not be
/// read), a text may be in any language and lack any.
using Languages = std::vector<Language>;

Languages read_languages(const Node& node, Report& report);

/// A text in every declared language; a plain scalar will do where there is only one.
DraftText read_text(const Node& node, const Languages& languages, Report& report);

/// The same, but one plain scalar stands for all languages: for names and words.
DraftText read_name(const Node& node, const Languages& languages, Report& report);

/// The text itself, to keep beyond the tree.
Text text_of(const DraftText& draft);

} // namespace aplomo::script
