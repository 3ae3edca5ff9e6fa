#pragma once

#include <memory>
#include <string>
#include <vector>

#include "picture/picture.hpp"

namespace aplomo::reports {

/// How words are set.
struct Face {
    double size = 9.5;
    bool bold = false;
    picture::Ink ink = picture::Ink::ink;
};

/// Words wrapped to a width. Lines are drawn one by one: a page may end between them.
struct Wrapped {
    std::shared_ptr<void> layout; ///< the canvas knows what it is
    std::vector<double> heights;  ///< of its lines

    double height() const;
};

/// A PDF while its A4 pages are drawn, one after the other. Lengths in points of 1/72 inch.
class Canvas {
  public:
    static constexpr double width = 595.28;
    static constexpr double height = 841.89;

    /// `made` is the moment the file says it was made at: ISO 8601, UTC.
    Canvas(const std::string& title, const std::string& made);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    Wrapped wrap(const std::string& text, const Face& face, double to, bool right = false);

    /// Draws one line with its top at `at`.
    void write(const Wrapped& words, std::size_t line, picture::Spot at, picture::Ink ink);
    void draw(const picture::Picture& picture, picture::Spot at);
    void draw(const picture::Shape& shape, picture::Spot at);
    void next_page();

    /// Ends the last page and gives the file. The last thing to ask for.
    std::string finish();

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace aplomo::reports
