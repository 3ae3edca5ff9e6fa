#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/language.hpp"

namespace aplomo::script {

/// A YAML text being written in one fixed layout: block style, two spaces a level, texts in double quotes.
class Page {
  public:
    explicit Page(std::vector<Language> languages) : languages_(std::move(languages)) {}

    void line(std::string_view key, std::string_view value); ///< `key: value`
    void line(std::string_view key, int value);
    void text(std::string_view key, const Text& text); ///< in each of the languages
    void list(std::string_view key, const std::vector<std::string>& values);

    void open(std::string_view key); ///< `key:`, and what follows belongs to it
    void item();                     ///< `-`, and what follows belongs to it
    void close();

    const std::string& str() const { return str_; }

  private:
    void start_line();

    std::vector<Language> languages_;
    std::string str_;
    std::size_t level_ = 0;
    bool dash_ = false;
};

/// An id, quoted only where YAML would take it for something else.
std::string plain(std::string_view id);

/// A text in double quotes, escapes where they are needed.
std::string quoted(std::string_view text);

} // namespace aplomo::script
