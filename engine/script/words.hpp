#pragma once

#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "script/draft.hpp"

namespace aplomo::script {

/// The {words} of the variants, held against the texts that use them.
class Words {
  public:
    /// Declares the words of all variants; reports words used in words.
    Words(const std::vector<DraftVariant>& variants, Report& report);

    /// A text that every variant shows.
    void use(const DraftText& text);
    /// A text that only one variant shows.
    void use(const DraftText& text, const DraftVariant& variant);

    /// Reports words that some variant lacks. Call it when all texts have been seen.
    void check();

    /// Reports words that no text uses.
    void warn_of_unused();

  private:
    bool declared(const Written& word);
    void check_variant(const DraftVariant& variant, const std::set<std::string_view>& used);

    const std::vector<DraftVariant>& variants_;
    Report& report_;
    std::unordered_map<std::string_view, Spot> declared_;
    std::vector<std::string> names_;
    std::set<std::string_view> used_;
    std::unordered_map<const DraftVariant*, std::set<std::string_view>> used_in_;
};

} // namespace aplomo::script
