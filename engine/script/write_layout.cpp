#include <algorithm>

#include "script/block_scalar.hpp"
#include "script/form.hpp"
#include "script/layout.hpp"
#include "script/rewrite.hpp"
#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

constexpr std::size_t step = 2;

class Writer {
  public:
    std::string write(const Layout& layout) {
        notes(layout.head, 0);
        if (layout.blank_after_head && !layout.head.empty()) out_ += '\n';
        if (layout.root.flow()) {
            value(layout.root, scenario_form(), 0);
            out_ += '\n';
            notes(layout.root.closing, 0);
        } else {
            block(layout.root, scenario_form(), 0);
        }
        return std::move(out_);
    }

  private:
    void margin(std::size_t indent) { out_.append(indent, ' '); }

    /// An empty line, but never at the beginning of the file.
    void empty_line() {
        if (!out_.empty()) out_ += '\n';
    }

    void notes(const std::vector<Note>& all, std::size_t indent) {
        for (const auto& note : all) {
            if (note.blank_before) empty_line();
            margin(indent);
            out_ += note.text + '\n';
        }
    }

    /// What stands above the line of an entry; its first entry's too, when that begins the same line.
    void above(const Entry& entry, std::size_t indent, bool first_of_file) {
        notes(entry.above, indent);
        if (entry.blank_before && !first_of_file) empty_line();
        if (entry.key.empty() && entry.value.kind == Element::Kind::mapping && entry.value.properties.empty())
            above(entry.value.entries.front(), indent, first_of_file);
    }

    void block(const Element& element, const Form& form, std::size_t indent, bool first_is_begun = false) {
        for (const auto& entry : element.entries) {
            const bool begun = first_is_begun && &entry == &element.entries.front();
            const bool first_of_file = indent == 0 && &entry == &element.entries.front();
            if (!begun) above(entry, indent, first_of_file);
            if (!begun) margin(indent);
            element.kind == Element::Kind::list ? item(entry, form, indent) : member(entry, form, indent);
        }
        notes(element.closing, indent);
    }

    void item(const Entry& entry, const Form& form, std::size_t indent) {
        out_ += '-';
        properties(entry.value);
        if (entry.value.kind == Element::Kind::mapping && entry.value.properties.empty()) {
            out_ += ' ';
            block(entry.value, form_under(form, ""), indent + step, true);
        } else {
            rest(entry, form_under(form, ""), indent);
        }
    }

    void member(const Entry& entry, const Form& form, std::size_t indent) {
        out_ += entry.key + ':';
        properties(entry.value);
        rest(entry, form_under(form, name_of(entry.key)), indent);
    }

    void properties(const Element& element) {
        if (!element.properties.empty()) out_ += ' ' + element.properties;
    }

    /// What follows a key or a dash, to the end of the entry.
    void rest(const Entry& entry, const Form& form, std::size_t indent) {
        const auto& element = entry.value;
        if (element.block() || element.kind == Element::Kind::block_scalar) {
            if (!element.block()) out_ += ' ' + element.text;
            end_line(entry);
            element.block() ? block(element, form, indent + step) : lines(element, indent);
            return;
        }
        if (entry.value_below && !entry.key.empty()) {
            out_ += '\n';
            margin(indent + step);
        } else {
            out_ += ' ';
        }
        value(element, form, indent);
        end_line(entry);
    }

    void end_line(const Entry& entry) {
        if (!entry.beside.empty()) out_ += ' ' + entry.beside;
        out_ += '\n';
    }

    /// A digit after | or > counts from the indentation of what holds the scalar.
    void lines(const Element& element, std::size_t indent) {
        const auto digit = indentation_digit(element.text);
        const auto own = digit == 0 ? step : digit;
        for (const auto& line : element.lines) {
            if (!line.empty()) margin(indent + own);
            out_ += line + '\n';
        }
    }

    void value(const Element& element, const Form& form, std::size_t indent) {
        if (element.flow())
            flow(element, form, indent);
        else if (form.kind == Form::Kind::condition)
            out_ += spaced_condition(element.text);
        else if (form.kind == Form::Kind::effect)
            out_ += spaced_effect(element.text);
        else
            scalar(element.text, indent);
    }

    /// A text of several lines keeps its breaks.
    void scalar(std::string_view text, std::size_t indent) {
        for (std::size_t at = 0;;) {
            const auto end = std::min(text.find('\n', at), text.size());
            auto line = text.substr(at, end - at);
            while (end < text.size() && !line.empty() && (line.back() == ' ' || line.back() == '\t') &&
                   !line.ends_with("\\ ") && !line.ends_with("\\\t"))
                line.remove_suffix(1);
            out_ += line;
            if (end == text.size()) return;
            out_ += '\n';
            at = std::min(text.find_first_not_of(" \t", end + 1), text.size());
            if (at < text.size() && text[at] != '\n') margin(indent + step);
        }
    }

    std::size_t column() const {
        const auto line = out_.rfind('\n') + 1; // npos + 1 is 0
        return characters(std::string_view(out_).substr(line));
    }

    /// What is between brackets keeps its line breaks; where a comment ends a line there is one more.
    void flow(const Element& element, const Form& form, std::size_t indent) {
        const bool list = element.kind == Element::Kind::flow_list;
        out_ += list ? '[' : '{';
        const bool first_below = !element.entries.empty() && begins_line(element, 0);
        const auto inner = first_below ? indent + step : column();
        for (std::size_t i = 0; i < element.entries.size(); ++i) {
            if (begins_line(element, i))
                line_break(element.entries[i].above, inner);
            else if (i > 0)
                out_ += ' ';
            inner_entry(element.entries[i], form, list, inner);
            const bool last = i + 1 == element.entries.size();
            if (!last) out_ += ',';
            if (!element.entries[i].beside.empty()) out_ += ' ' + element.entries[i].beside;
        }
        close(element, first_below ? inner : inner - 1, list ? ']' : '}');
    }

    static bool begins_line(const Element& element, std::size_t i) {
        const auto& entry = element.entries[i];
        return entry.own_line || !entry.above.empty() || (i > 0 && !element.entries[i - 1].beside.empty());
    }

    void line_break(const std::vector<Note>& above, std::size_t indent) {
        out_ += '\n';
        for (const auto& note : above) {
            margin(indent);
            out_ += note.text + '\n';
        }
        margin(indent);
    }

    void inner_entry(const Entry& entry, const Form& form, bool list, std::size_t indent) {
        if (!list) out_ += entry.key + ": ";
        if (!entry.value.properties.empty()) out_ += entry.value.properties + ' ';
        value(entry.value, form_under(form, list ? "" : name_of(entry.key)), indent);
    }

    void close(const Element& element, std::size_t indent, char bracket) {
        const bool after_comment = !element.entries.empty() && !element.entries.back().beside.empty();
        if (element.closed_below || after_comment || !element.closing.empty())
            line_break(element.closing, indent);
        out_ += bracket;
    }

    std::string out_;
};

} // namespace

std::string write_layout(const Layout& layout) { return Writer().write(layout); }

} // namespace aplomo::script
