#include "reports/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "reports/canvas.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

constexpr double margin = 42;
constexpr double inner = Canvas::width - 2 * margin;
constexpr double bottom = Canvas::height - 54; ///< where the foot begins
constexpr double gutter = 10;                  ///< between columns
constexpr double above_row = 5;

Face face_of(Tone tone) { return {9.5, tone == Tone::strong, tone == Tone::quiet ? Ink::ink2 : Ink::ink}; }

/// Words in a column, and how many of their lines have been drawn.
struct Flow {
    Wrapped words;
    Ink ink;
    double x;
    std::size_t drawn = 0;

    bool done() const { return drawn == words.heights.size(); }
};

/// A column of a row: paragraphs below each other.
using Stack = std::vector<Flow>;

double height_of(const Stack& stack) {
    double height = 0;
    for (const auto& flow : stack) height += flow.words.height();
    return height;
}

class Writer {
  public:
    Writer(const Document& document, const std::string& made)
        : canvas_(document.title, made), foot_(document.foot) {}

    /// What comes after the next block: a heading does not stand alone at the foot of a page.
    void say_next(const Block& block) {
        follows_ = 60;
        if (const auto* figure = std::get_if<Figure>(&block)) follows_ = figure->picture.height + 15;
        if (const auto* terms = std::get_if<Terms>(&block)) follows_ = whole_of(*terms) + 3;
    }

    void add(const Heading& heading) {
        const double size = heading.level == 1 ? 19 : heading.level == 2 ? 13 : 10.5;
        auto words = canvas_.wrap(heading.text, {size, true}, inner);
        const double before = y_ > margin ? size * 0.9 : 0;
        keep_together(before + words.height() + follows_);
        if (y_ > margin) y_ += before;
        write_all({std::move(words), Ink::ink, margin});
        y_ += 3;
    }

    void add(const Paragraph& paragraph) {
        const auto face = face_of(paragraph.tone);
        write_all({canvas_.wrap(paragraph.text, face, inner), face.ink, margin});
        y_ += 3;
    }

    void add(const Quote& quote) {
        auto words = canvas_.wrap(quote.text, {11}, inner - 14);
        keep_together(std::min(words.height(), bottom - margin));
        const double height = std::min(words.height(), bottom - y_);
        canvas_.draw(Box{margin, y_, 3, height, Ink::accent}, {});
        write_all({std::move(words), Ink::ink, margin + 14});
        y_ += 6;
    }

    void add(const Figure& figure) {
        keep_together(figure.picture.height + 8);
        canvas_.draw(figure.picture, {margin, y_ + 4});
        y_ += figure.picture.height + 8;
    }

    void add(const Terms& terms) {
        keep_together(whole_of(terms));
        for (const auto& entry : terms.entries) {
            auto row = row_of(entry);
            write_row(row, false);
        }
    }

    void add(const Table& table) {
        const auto widths = widths_of(table);
        const auto heads = [&] {
            std::vector<Stack> row;
            double x = margin;
            for (std::size_t i = 0; i < widths.size(); ++i, x += widths[i - 1] + gutter)
                row.push_back({{canvas_.wrap(table.columns[i].title, {8.5, true, Ink::ink2}, widths[i],
                                             table.columns[i].right),
                                Ink::ink2, x}});
            write_row(row, false);
        };
        keep_together(60);
        heads();
        for (const auto& row : table.rows) {
            auto stacks = stacks_of(table, row, widths);
            const double height = tallest(stacks) + 2 * above_row;
            if (height > bottom - y_ && y_ > margin + 40) turn(), heads();
            write_row(stacks, row.marked, true);
        }
        rule();
        y_ += 4;
    }

    std::string finish() {
        draw_foot();
        return canvas_.finish();
    }

  private:
    static double tallest(const std::vector<Stack>& stacks) {
        double most = 0;
        for (const auto& stack : stacks) most = std::max(most, height_of(stack));
        return most;
    }

    std::vector<Stack> row_of(const std::pair<std::string, std::string>& entry) {
        constexpr double name = 110;
        std::vector<Stack> row;
        row.push_back({{canvas_.wrap(entry.first, {9.5, true}, name - gutter), Ink::ink, margin}});
        row.push_back({{canvas_.wrap(entry.second, {9.5}, inner - name), Ink::ink, margin + name}});
        return row;
    }

    /// What a few terms need to stay on one page; where they would fill half of it they are parted.
    double whole_of(const Terms& terms) {
        double height = 0;
        for (const auto& entry : terms.entries) height += tallest(row_of(entry)) + 2 * above_row;
        return height <= (bottom - margin) / 2 ? height : 60;
    }

    static std::vector<double> widths_of(const Table& table) {
        int shares = 0;
        for (const auto& column : table.columns) shares += column.share;
        const double room = inner - gutter * static_cast<double>(table.columns.size() - 1);
        std::vector<double> widths;
        for (const auto& column : table.columns) widths.push_back(room * column.share / shares);
        return widths;
    }

    std::vector<Stack> stacks_of(const Table& table, const Row& row, const std::vector<double>& widths) {
        std::vector<Stack> stacks;
        double x = margin;
        for (std::size_t i = 0; i < row.cells.size(); ++i, x += widths[i - 1] + gutter) {
            Stack stack;
            for (const auto& paragraph : row.cells[i].paragraphs) {
                auto face = face_of(paragraph.tone);
                face.size = 8.5;
                stack.push_back(
                    {canvas_.wrap(paragraph.text, face, widths[i], table.columns[i].right), face.ink, x});
            }
            stacks.push_back(std::move(stack));
        }
        return stacks;
    }

    void rule() { canvas_.draw(Stroke{{{margin, y_}, {margin + inner, y_}}, Ink::line, 0.8}, {}); }

    /// As much of each column as this page has room for, and the rest on the next ones.
    void write_row(std::vector<Stack>& row, bool marked, bool ruled = false) {
        for (double left = tallest(row);; left = rest_of(row)) {
            const double height = std::min(left + 2 * above_row, bottom - y_);
            if (marked) canvas_.draw(Box{margin - 4, y_, inner + 8, height, Ink::loss_soft}, {});
            if (ruled) rule();
            y_ += above_row;
            double lowest = y_;
            for (auto& stack : row) lowest = std::max(lowest, write_some(stack));
            y_ = lowest + above_row;
            if (rest_of(row) == 0) return;
            turn();
        }
    }

    static double rest_of(const std::vector<Stack>& row) {
        double most = 0;
        for (const auto& stack : row) {
            double rest = 0;
            for (const auto& flow : stack)
                for (auto i = flow.drawn; i < flow.words.heights.size(); ++i) rest += flow.words.heights[i];
            most = std::max(most, rest);
        }
        return most;
    }

    /// Draws lines from the present height on as long as they fit; gives where they end.
    double write_some(Stack& stack) {
        double y = y_;
        for (auto& flow : stack)
            for (; !flow.done(); ++flow.drawn) {
                const double height = flow.words.heights[flow.drawn];
                if (y + height > bottom) return y;
                canvas_.write(flow.words, flow.drawn, {flow.x, y}, flow.ink);
                y += height;
            }
        return y;
    }

    void write_all(Flow flow) {
        Stack stack;
        stack.push_back(std::move(flow));
        for (y_ = write_some(stack); !stack[0].done(); y_ = write_some(stack)) turn();
    }

    void keep_together(double needed) {
        if (needed > bottom - y_ && y_ > margin) turn();
    }

    void turn() {
        draw_foot();
        canvas_.next_page();
        y_ = margin;
        ++number_;
    }

    void draw_foot() {
        constexpr double figure = 30;
        auto words = canvas_.wrap(foot_, {7.5, false, Ink::ink2}, inner - figure - gutter);
        double y = bottom + 14;
        for (std::size_t i = 0; i < std::min<std::size_t>(words.heights.size(), 2); y += words.heights[i++])
            canvas_.write(words, i, {margin, y}, Ink::ink2);
        const auto page = canvas_.wrap(std::to_string(number_), {7.5, false, Ink::ink2}, figure, true);
        canvas_.write(page, 0, {margin + inner - figure, bottom + 14}, Ink::ink2);
    }

    Canvas canvas_;
    std::string foot_;
    double y_ = margin;
    double follows_ = 60; ///< what a heading needs below it
    int number_ = 1;
};

} // namespace

std::string pdf(const Document& document, const std::string& made) {
    Writer writer(document, made);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (i + 1 < document.blocks.size()) writer.say_next(document.blocks[i + 1]);
        std::visit([&](const auto& each) { writer.add(each); }, document.blocks[i]);
    }
    return writer.finish();
}

} // namespace aplomo::reports
