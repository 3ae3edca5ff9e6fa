#include <algorithm>
#include <optional>

#include "script/block_scalar.hpp"
#include "script/gap.hpp"
#include "script/layout.hpp"
#include "script/piece.hpp"

namespace aplomo::script {
namespace {

using Kind = Element::Kind;

class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text), pieces_(pieces(text)) {}

    Layout read() {
        Layout layout;
        layout.aliases =
            std::ranges::any_of(pieces_, [](const Piece& piece) { return piece.kind == Piece::Kind::alias; });
        if (pieces_.empty()) return layout;
        element(layout.root, false);
        look();
        for (auto& found : pending_) layout.root.closing.push_back(std::move(found.note));
        if (!layout.root.entries.empty()) take_head(layout);
        return layout;
    }

  private:
    const Piece& next() const { return pieces_[at_]; }

    /// Takes in what lies before the next piece that is really there, once. The comment beside what stands
    /// last belongs to that.
    void look() {
        if (looked_) return;
        looked_ = true;
        const auto here = at_;
        while (at_ < pieces_.size() && is_nothing(next())) ++at_;
        const auto gap = pass_gap();
        at_ = here;
        line_break_ = gap.line_break;
        blank_last_ = gap.blank_last;
        for (const auto& found : gap.notes) {
            if (found.beside && last_ && last_->beside.empty())
                last_->beside = found.note.text;
            else
                pending_.push_back(found);
        }
    }

    void let_go() {
        pending_.clear();
        looked_ = false;
    }

    static bool is_nothing(const Piece& piece) {
        return piece.kind == Piece::Kind::close && piece.begin == piece.end;
    }

    Gap pass_gap() {
        const auto end = std::max(cursor_, at_ < pieces_.size() ? start_of_next() : text_.size());
        auto gap = gap_between(text_, cursor_, end);
        cursor_ = end;
        return gap;
    }

    /// A block scalar begins at its sign.
    std::size_t start_of_next() const {
        if (next().kind != Piece::Kind::block) return next().first;
        auto at = std::max(cursor_, next().properties.empty() ? cursor_ : next().first);
        for (bool comment = false; at < text_.size(); ++at) {
            comment = comment || begins_comment(text_, at);
            if (text_[at] == '\n') comment = false;
            if (!comment && (text_[at] == '|' || text_[at] == '>')) break;
        }
        return next().properties.empty() ? at : std::min(at, next().first);
    }

    /// How far in the line begins on which the next piece stands; nothing at the end of the file.
    std::optional<std::size_t> column_of_next_line() const {
        auto at = at_;
        while (at < pieces_.size() && is_nothing(pieces_[at])) ++at;
        if (at == pieces_.size()) return std::nullopt;
        const auto line = pieces_[at].first - column_of(text_, pieces_[at].first);
        return text_.find_first_not_of(" \t", line) - line;
    }

    void element(Element& made, bool in_flow) {
        const auto piece = pieces_[at_];
        made.properties = piece.properties;
        switch (piece.kind) {
        case Piece::Kind::mapping:
        case Piece::Kind::sequence: return collection(made, piece, in_flow);
        case Piece::Kind::block: return block_scalar(made);
        default: break;
        }
        made.text = text_.substr(piece.begin, piece.end - piece.begin);
        pass(piece.end);
    }

    void pass(std::size_t end) {
        cursor_ = std::max(cursor_, end);
        ++at_;
    }

    void collection(Element& made, const Piece& piece, bool in_flow) {
        const bool flow = in_flow || piece.end > piece.begin;
        const bool mapping = piece.kind == Piece::Kind::mapping;
        made.kind =
            flow ? (mapping ? Kind::flow_mapping : Kind::flow_list) : (mapping ? Kind::mapping : Kind::list);
        const auto own_column = column_of(text_, piece.begin);
        piece.end > piece.begin ? pass(piece.end) : void(++at_);
        while (at_ < pieces_.size() && next().kind != Piece::Kind::close) entry(made, mapping);
        flow ? close_flow(made) : close_block(made, own_column);
    }

    void entry(Element& parent, bool mapping) {
        look();
        auto& made = parent.entries.emplace_back();
        made.own_line = line_break_;
        made.blank_before = blank_last_ && !parent.flow();
        for (auto& found : pending_) made.above.push_back(std::move(found.note));
        let_go();
        last_ = &made;
        if (mapping) key(made);
        element(made.value, parent.flow());
        if (!made.value.block()) last_ = &made;
    }

    /// Comments between a key and its value go above the key; those before a block's first entry are that's.
    void key(Entry& made) {
        made.key = next().properties.empty() ? "" : next().properties + " ";
        made.key += text_.substr(next().begin, next().end - next().begin);
        pass(next().end);
        const bool opens = next().kind == Piece::Kind::mapping || next().kind == Piece::Kind::sequence;
        if (opens && next().begin == next().end) return;
        const auto gap = pass_gap();
        made.value_below = gap.line_break && next().kind != Piece::Kind::block;
        for (const auto& found : gap.notes) made.above.push_back(found.note);
    }

    void close_flow(Element& made) {
        if (is_nothing(next())) { // [key: value]
            ++at_;
            return;
        }
        look();
        made.closed_below = line_break_;
        for (auto& found : pending_) made.closing.push_back(std::move(found.note));
        let_go();
        pass(next().end);
    }

    /// Comments that stand further in than what follows belong to the block that ends.
    void close_block(Element& made, std::size_t own_column) {
        look();
        const auto follows = column_of_next_line();
        const auto end = std::ranges::find_if_not(pending_, [&](const Found& found) {
            return found.column >= own_column && (!follows || found.column > *follows);
        });
        for (auto each = pending_.begin(); each != end; ++each) made.closing.push_back(std::move(each->note));
        pending_.erase(pending_.begin(), end);
        ++at_;
    }

    void block_scalar(Element& made) {
        const auto sign = std::min(text_.find_first_of("|>", cursor_), text_.size());
        auto read = read_block_scalar(text_, sign, parent_column());
        made.kind = Kind::block_scalar;
        made.text = std::move(read.header);
        made.lines = std::move(read.lines);
        if (!read.comment.empty()) last_->beside = read.comment;
        pass(read.end);
    }

    /// Of the collection that holds the next block scalar: the indentation that its digit counts from.
    std::size_t parent_column() const {
        int depth = 0;
        for (auto at = at_; at-- > 0;) {
            if (pieces_[at].kind == Piece::Kind::close) ++depth;
            const bool opens =
                pieces_[at].kind == Piece::Kind::mapping || pieces_[at].kind == Piece::Kind::sequence;
            if (opens && depth-- == 0) return column_of(text_, pieces_[at].begin);
        }
        return 0;
    }

    /// What stands before the first key is the file's, but for comments right above the key where an empty
    /// line comes before those.
    static void take_head(Layout& layout) {
        auto& first = layout.root.entries.front();
        auto begin = first.above.end();
        if (!first.blank_before)
            while (begin != first.above.begin() && (begin == first.above.end() || !begin->blank_before))
                --begin;
        if (begin == first.above.begin()) begin = first.above.end();
        layout.blank_after_head = first.blank_before || (begin != first.above.end() && begin->blank_before);
        layout.head.assign(first.above.begin(), begin);
        first.above.erase(first.above.begin(), begin);
        first.blank_before = false;
        if (!first.above.empty()) first.above.front().blank_before = false;
        if (!layout.head.empty()) layout.head.front().blank_before = false;
    }

    std::string_view text_;
    std::vector<Piece> pieces_;
    std::size_t at_ = 0;
    std::size_t cursor_ = 0;
    bool looked_ = false;        ///< what lies before the next piece is in the three below
    std::vector<Found> pending_; ///< comments that belong to nothing yet
    bool line_break_ = false;
    bool blank_last_ = false;
    Entry* last_ = nullptr; ///< what stands last on the line
};

} // namespace

Layout read_layout(std::string_view text) { return Reader(text).read(); }

} // namespace aplomo::script
