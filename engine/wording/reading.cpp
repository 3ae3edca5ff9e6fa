#include "wording/reading.hpp"

#include <array>

namespace aplomo::wording {
namespace {

/// One character of a text: where it stands and what it does.
struct Character {
    enum class Kind : std::uint8_t { space, letter, digit, joint, mark, open, close, quote };
    Kind kind = Kind::mark;
    std::uint32_t code = 0;
    std::size_t size = 1;
};

using Kind = Character::Kind;

constexpr std::uint32_t apostrophe = 0x2019, ellipsis = 0x2026;

bool is_end(char c) { return c == '.' || c == ':' || c == ';' || c == '?' || c == '!'; }

constexpr Kind kind_of_ascii(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Kind::letter;
    if (c >= '0' && c <= '9') return Kind::digit;
    if (c <= ' ') return Kind::space;
    if (c == '\'' || c == '-' || c == '.' || c == ',' || c == ':') return Kind::joint;
    if (c == '(') return Kind::open;
    if (c == ')') return Kind::close;
    return c == '"' ? Kind::quote : Kind::mark;
}

constexpr auto ascii_kinds = [] {
    std::array<Kind, 128> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = kind_of_ascii(static_cast<char>(i));
    return kinds;
}();

/// An ASCII letter in lower case; 0 for any other byte.
constexpr char small_letter(char c) {
    if (c >= 'a' && c <= 'z') return c;
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : '\0';
}

Kind kind_beyond_ascii(std::uint32_t code) {
    switch (code) {
    case 0xA0:
    case 0x2009:
    case 0x202F: return Kind::space;
    case 0xAB:
    case 0x201C: return Kind::open;
    case 0xBB:
    case 0x201D: return Kind::close;
    case apostrophe: return Kind::joint;
    case 0xAA:
    case 0xBA: return Kind::letter;
    default: break;
    }
    const bool mark = code < 0xC0 || code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code < 0x2C00);
    return mark ? Kind::mark : Kind::letter;
}

std::size_t size_of_character(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

Character character_beyond_ascii(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    Character character{Kind::mark, 0, std::min(size_of_character(text[at]), text.size() - at)};
    character.code = lead & (0x7Fu >> character.size);
    for (std::size_t i = 1; i < character.size; ++i)
        character.code = character.code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    character.kind = kind_beyond_ascii(character.code);
    return character;
}

inline Character character_at(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {ascii_kinds[lead], lead, 1};
    return character_beyond_ascii(text, at);
}

/// Reads one text from left to right.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {
        reading_.lower.reserve(text.size());
        reading_.words.reserve(text.size() / 5 + 1);
    }

    Reading run() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto character = character_at(text_, at);
            if (character.kind == Kind::letter || character.kind == Kind::digit) {
                at = take_word(at);
                continue;
            }
            if (character.kind != Kind::space) take_mark(character);
            at += character.size;
        }
        end_sentence();
        return std::move(reading_);
    }

  private:
    /// Takes the word that begins at a byte, and gives the byte after it.
    std::size_t take_word(std::size_t at) {
        Word word{static_cast<std::uint32_t>(reading_.lower.size()), 0, false, clause_,
                  depth_ > 0 || quoted_};
        auto last = Kind::space;
        while (at < text_.size()) {
            if (const char plain = small_letter(text_[at])) { // nearly always
                reading_.lower += plain;
                ++reading_.letters;
                last = Kind::letter;
                ++at;
                continue;
            }
            const auto character = character_at(text_, at);
            if (!belongs(character, at, last)) break;
            spell(character, at);
            last = character.kind;
            word.digits |= last == Kind::digit;
            ++reading_.letters;
            at += character.size;
        }
        word.size = static_cast<std::uint32_t>(reading_.lower.size()) - word.begin;
        reading_.words.push_back(word);
        clause_ = false;
        unended_ = true;
        mark_ = 0;
        return at;
    }

    /// Whether a character goes on with the word it follows: letters and digits do, so do an apostrophe or
    /// hyphen before one of them, and a point, comma or colon between digits.
    bool belongs(const Character& character, std::size_t at, Kind last) const {
        if (character.kind == Kind::letter || character.kind == Kind::digit) return true;
        if (character.kind != Kind::joint || at + character.size >= text_.size()) return false;
        const auto next = character_at(text_, at + character.size).kind;
        const bool binds = character.code == '\'' || character.code == '-' || character.code == apostrophe;
        if (binds) return next == Kind::letter || next == Kind::digit;
        return last == Kind::digit && next == Kind::digit;
    }

    void spell(const Character& character, std::size_t at) {
        auto& lower = reading_.lower;
        const auto code = character.code;
        if (code < 0x80)
            lower += static_cast<char>(code);
        else if (code == apostrophe)
            lower += '\'';
        else {
            lower.append(text_, at, character.size);
            if (code >= 0xC0 && code <= 0xDE) lower.back() = static_cast<char>(lower.back() + 0x20);
        }
    }

    void take_mark(const Character& character) {
        ++reading_.letters;
        clause_ = true;
        if (character.kind == Kind::open) ++depth_;
        if (character.kind == Kind::close && depth_ > 0) --depth_;
        if (character.kind == Kind::quote) quoted_ = !quoted_;
        punctuate(character.code);
    }

    void punctuate(std::uint32_t code) {
        const bool ends = code == ellipsis || (code < 0x80 && is_end(static_cast<char>(code)));
        if (ends) end_sentence();
        if (code == '?' && mark_ != '?') ++reading_.questions;
        if (code == '!' && mark_ != '!') ++reading_.exclamations;
        mark_ = code;
    }

    void end_sentence() {
        if (unended_) ++reading_.sentences;
        unended_ = false;
    }

    std::string_view text_;
    Reading reading_;
    int depth_ = 0; ///< of parentheses and quotes that are still open
    bool quoted_ = false;
    bool clause_ = true;
    bool unended_ = false;   ///< a word has come since the last sentence ended
    std::uint32_t mark_ = 0; ///< the punctuation mark just before; 0 after a word
};

} // namespace

Reading read(std::string_view text) { return Reader(text).run(); }

std::string without_accents(std::string_view lower) {
    constexpr std::string_view plain = "aaaaaa?ceeeeiiii??ooooo??uuuuy?y"; // U+00E0 to U+00FF; ? stays
    std::string folded;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const bool latin = lower[i] == '\xC3' && i + 1 < lower.size();
        const auto place = latin ? static_cast<unsigned char>(lower[i + 1]) - 0xA0 : -1;
        const bool accent = place >= 0 && plain[static_cast<std::size_t>(place)] != '?';
        folded += accent ? plain[static_cast<std::size_t>(place)] : lower[i];
        if (accent) ++i;
    }
    return folded;
}

} // namespace aplomo::wording
