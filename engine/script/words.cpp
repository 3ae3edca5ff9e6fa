#include "script/words.hpp"

namespace aplomo::script {

Words::Words(const std::vector<DraftVariant>& variants, Report& report)
    : variants_(variants), report_(report) {
    for (const auto& variant : variants)
        for (const auto& [id, text] : variant.words) {
            if (declared_.try_emplace(id.text, id.spot).second) names_.emplace_back(id.text);
            for (const auto& word : text.words)
                report.add("word-in-word", word.spot, {std::string(word.text)});
        }
}

void Words::use(const DraftText& text) {
    for (const auto& word : text.words)
        if (declared(word)) used_.insert(word.text);
}

void Words::use(const DraftText& text, const DraftVariant& variant) {
    for (const auto& word : text.words)
        if (declared(word)) used_in_[&variant].insert(word.text);
}

void Words::check() {
    for (const auto& variant : variants_) {
        check_variant(variant, used_);
        const auto own = used_in_.find(&variant);
        if (own == used_in_.end()) continue;
        std::erase_if(own->second, [&](auto word) { return used_.contains(word); });
        check_variant(variant, own->second);
    }
}

void Words::warn_of_unused() {
    for (const auto& [variant, words] : used_in_) used_.insert(words.begin(), words.end());
    for (const auto& [word, spot] : declared_)
        if (!word.empty() && !used_.contains(word)) report_.add("word-unused", spot, {std::string(word)});
}

bool Words::declared(const Written& word) {
    if (declared_.contains(word.text)) return true;
    report_.add("word-unknown", word.spot, {std::string(word.text)}, report_.suggest(word.text, names_));
    return false;
}

void Words::check_variant(const DraftVariant& variant, const std::set<std::string_view>& used) {
    std::set<std::string_view> own;
    for (const auto& word : variant.words) own.insert(word.id.text);
    for (const auto word : used)
        if (!own.contains(word))
            report_.add("word-missing", variant.id.spot, {std::string(variant.id.text), std::string(word)});
}

} // namespace aplomo::script
