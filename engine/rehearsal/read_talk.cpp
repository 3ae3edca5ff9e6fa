#include "rehearsal/read_talk.hpp"

#include <algorithm>

#include "rehearsal/read_value.hpp"
#include "script/encoding.hpp"

namespace aplomo::rehearsal {
namespace {

using script::Report;

/// What a line begins with, as far as it could be understood, and what stands behind it.
struct Line {
    std::optional<Heading> heading;
    Spot spot;
    Piece value;
};

/// What may begin a line once the first decision is taken, or before it.
std::string listed_words(bool at_the_beginning) {
    std::string listed;
    for (std::size_t i = 0; i < word_ids.size(); ++i)
        if (at_the_beginning || !begins(static_cast<Word>(i)))
            listed.append(listed.empty() ? "" : ", ").append(word_ids[i]);
    return listed;
}

/// The lines of one talk, taken one after the other.
class Reader {
  public:
    explicit Reader(std::string_view file) : report_(file) { talk_.file = file; }

    LoadedTalk run(std::string_view text) {
        for (auto rest = script::readable_text(text, report_); !rest.empty();) take_line(rest);
        if (!report_.has_error()) demand_an_end();
        return {std::move(talk_), std::move(report_).in_file_order()};
    }

  private:
    /// Lines end with LF, CRLF or CR.
    void take_line(std::string_view& rest) {
        const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
        const auto content = Piece{rest.substr(0, end), {++number_, 1}}.trimmed();
        rest.remove_prefix(end);
        rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
        if (!content.text.empty() && !content.text.starts_with('#')) take(understood(content));
    }

    Line understood(Piece content) {
        const auto colon = content.text.find(':');
        if (colon == content.text.npos) return without_colon(content);
        const auto word = content.part(0, colon).trimmed();
        Line line{heading_of(in_one_line(word.text)), content.spot, content.part(colon + 1).trimmed()};
        if (!line.heading) line.heading = meant_by(word.text, content.spot);
        return line;
    }

    /// "choose hear": what was meant is clear enough to go on with.
    Line without_colon(Piece content) {
        const auto end = std::min(content.text.find_first_of(" \t"), content.text.size());
        const auto word = content.part(0, end);
        const auto value = content.part(end).trimmed();
        Line line{heading_of(word.text), content.spot, value};
        if (!line.heading)
            line.heading = meant_by(word.text, content.spot);
        else
            tell_unknown(content.text, content.spot, std::string(word.text).append(": ").append(value.text));
        return line;
    }

    std::optional<Heading> meant_by(std::string_view word, Spot spot) {
        const auto suggestion = report_.suggest(word, headings());
        tell_unknown(word, spot, suggestion);
        return heading_of(suggestion);
    }

    void tell_unknown(std::string_view word, Spot spot, std::string suggestion) {
        report_.add("key-unknown", spot, {std::string(word), listed_words(talk_.moments.size() == 1)},
                    std::move(suggestion));
    }

    void take(const Line& line) {
        if (!line.heading) return;
        const auto word = line.heading->word;
        Statement statement{*line.heading, line.spot, {}};
        read_value(statement, line.value, report_);
        if (word == Word::format) check_format(statement);
        if (word == Word::choose)
            choose(std::move(statement));
        else if (begins(word) && talk_.moments.size() > 1)
            tell_unknown(id_of(word), line.spot, {});
        else
            keep(std::move(statement));
    }

    void choose(Statement statement) {
        const auto chosen =
            statement.entries.empty() ? Entry{{}, statement.spot, {}} : statement.entries.front();
        talk_.moments.back().choice = chosen;
        talk_.moments.emplace_back();
    }

    void keep(Statement statement) {
        auto& stated = talk_.moments.back().stated;
        const auto same = [&](const Statement& each) {
            return each.heading.word == statement.heading.word &&
                   each.heading.includes == statement.heading.includes;
        };
        const auto first = std::ranges::find_if(stated, same);
        if (first == stated.end())
            stated.push_back(std::move(statement));
        else
            report_.add("key-duplicate", statement.spot,
                        {std::string(id_of(statement.heading.word)), std::to_string(first->spot.line)});
    }

    void check_format(const Statement& statement) {
        if (statement.entries.empty() || statement.entries.front().number.value == 1) return;
        const auto& format = statement.entries.front();
        report_.add("format-unknown", format.spot, {std::to_string(format.number.value)});
    }

    /// What is missing may stand in a line that was not understood.
    void demand_an_end() {
        const bool decided = talk_.moments.size() > 1;
        if (!decided || talk_.moments.back().find(Word::ending) == nullptr)
            report_.add("key-missing", {number_, 1}, {decided ? "ending" : "choose"});
    }

    Report report_;
    Talk talk_{{}, {Moment{}}};
    int number_ = 0;
};

} // namespace

LoadedTalk read_talk(std::string_view text, std::string_view file) { return Reader(file).run(text); }

} // namespace aplomo::rehearsal
