#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace aplomo::cli {

/// What somebody else has written, on one line: line ends and tabs are blanks.
std::string on_one_line(std::string_view text);

/// What is written to it goes on to another stream at once, with control signs made visible ("␛"): no text
/// that somebody else wrote moves the cursor or types commands. Line ends and tabs stay, and so do the signs
/// of bold() and quiet() where colours are shown. A character must not be divided between two writes.
class PlainStream : private std::streambuf, public std::ostream {
  public:
    /// `behind` outlives it.
    PlainStream(std::ostream& behind, bool colour);

    std::ostream& behind() { return behind_; }

  private:
    int overflow(int sign) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

    std::ostream& behind_;
    bool colour_;
};

/// A stream for what is no text, like a PDF: the one behind a PlainStream, or `out` itself.
std::ostream& as_it_is(std::ostream& out);

} // namespace aplomo::cli
