#include "script/yaml.hpp"

#include <libfyaml.h>

#include <algorithm>
#include <array>
#include <memory>

#include "script/tree_builder.hpp"
#include "script/utf8.hpp"

namespace aplomo::script {
namespace {

struct Destroy {
    void operator()(fy_diag* diag) const { fy_diag_destroy(diag); }
    void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
    void operator()(fy_token_iter* iterator) const { fy_token_iter_destroy(iterator); }
};

/// libfyaml keeps its complaints for us instead of printing them.
std::unique_ptr<fy_diag, Destroy> silent_diag() {
    fy_diag_cfg config;
    fy_diag_cfg_default(&config);
    config.fp = nullptr;
    config.output_fn = [](fy_diag*, void*, const char*, std::size_t) {};
    config.colorize = false;
    std::unique_ptr<fy_diag, Destroy> diag(fy_diag_create(&config));
    if (diag) fy_diag_set_collect_errors(diag.get(), true);
    return diag;
}

std::unique_ptr<fy_parser, Destroy> parser_of(std::string_view text, fy_diag* diag) {
    // TreeBuilder has a limit of its own, which does not depend on how libfyaml was built.
    constexpr auto flags =
        FYPCF_COLLECT_DIAG | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_JSON_NONE | FYPCF_DEFAULT_VERSION_1_2;
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(flags);
    config.diag = diag;
    std::unique_ptr<fy_parser, Destroy> parser(fy_parser_create(&config));
    if (parser && fy_parser_set_string(parser.get(), text.data(), text.size()) != 0) parser.reset();
    return parser;
}

/// The text of a token, piece by piece: fy_token_get_text loses memory (libfyaml 0.7.12) when there are many.
std::string text_of(fy_token* token) {
    std::string text;
    if (token == nullptr) return text;
    const std::unique_ptr<fy_token_iter, Destroy> iterator(fy_token_iter_create(token));
    const fy_iter_chunk* chunk =
        iterator ? fy_token_iter_chunk_next(iterator.get(), nullptr, nullptr) : nullptr;
    for (; chunk; chunk = fy_token_iter_chunk_next(iterator.get(), chunk, nullptr))
        text.append(chunk->str, chunk->len);
    return text;
}

Spot spot_of(const fy_mark* mark) { return mark ? Spot{mark->line + 1, mark->column + 1} : Spot{}; }
Spot spot_of(fy_token* token) { return token ? spot_of(fy_token_start_mark(token)) : Spot{}; }

bool is_null(std::string_view plain) {
    return plain.empty() || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

/// The finding that says most about a complaint of libfyaml's.
std::string_view finding_for(std::string_view complaint) {
    struct Known {
        std::string_view words, finding;
    };
    static constexpr std::array known{
        Known{"tab", "tab-indentation"},           Known{"quote", "quote-open"},
        Known{"-quoted scalar", "quote-open"},     Known{"indent", "indentation-wrong"},
        Known{"indendation", "indentation-wrong"}, Known{"multiline plain", "indentation-wrong"},
        Known{"closing bracket", "bracket-open"},  Known{"missing comma", "bracket-open"},
    };
    for (const auto& [words, finding] : known)
        if (complaint.find(words) != complaint.npos) return finding;
    return "yaml-broken";
}

/// One reading of one text.
class Reading {
  public:
    Reading(std::string_view text, Tree& tree, Report& report)
        : text_(text), tree_(tree), report_(report), builder_(text, tree, report), diag_(silent_diag()),
          parser_(parser_of(text, diag_.get())) {}

    void run() {
        bool going = parser_ != nullptr;
        while (going) {
            fy_event* event = fy_parser_parse(parser_.get());
            going = event != nullptr && take(*event);
            fy_parser_event_free(parser_.get(), event);
        }
        report_complaint();
        if (!tree_.root && !report_.has_error()) report_.add("file-empty", {1, 1});
    }

  private:
    bool take(fy_event& event) {
        switch (event.type) {
        case FYET_DOCUMENT_START: return start_document(event);
        case FYET_SEQUENCE_START: return start(event, Node::Kind::sequence);
        case FYET_MAPPING_START: return start(event, Node::Kind::mapping);
        case FYET_SEQUENCE_END:
        case FYET_MAPPING_END: return builder_.close();
        case FYET_SCALAR: return scalar(event);
        case FYET_ALIAS: return builder_.alias(spot_of(event.alias.anchor), text_of(event.alias.anchor));
        default: return true;
        }
    }

    bool start_document(fy_event& event) {
        if (tree_.root) report_.add("document-second", spot_of(event.document_start.document_start));
        return tree_.root == nullptr;
    }

    bool start(fy_event& event, Node::Kind kind) {
        Node node{.kind = kind, .spot = spot_of(fy_event_get_token(&event))};
        check_tag(event);
        return builder_.open(node, text_of(fy_event_get_anchor_token(&event)));
    }

    bool scalar(fy_event& event) {
        fy_token* token = event.scalar.value;
        Node node{.kind = Node::Kind::scalar, .spot = spot_of(token)};
        const bool tag_permits = check_tag(event);
        node.plain = fy_token_scalar_style(token) == FYSS_PLAIN && tag_permits;
        if (token) read_text(token, node);
        if (node.plain && is_null(node.text)) node.kind = Node::Kind::null;
        check_characters(node);
        if (const auto* end = token ? fy_token_end_mark(token) : nullptr)
            builder_.passed(end->input_pos, spot_of(end));
        return builder_.scalar(node, text_of(event.scalar.anchor));
    }

    /// Keeps the text as a view that outlives the parser: of the file where it stands there just so, else of
    /// a copy.
    void read_text(fy_token* token, Node& node) {
        const auto* start = fy_token_start_mark(token);
        const auto* end = fy_token_end_mark(token);
        const auto written = text_.substr(start->input_pos, end->input_pos - start->input_pos);
        node.verbatim = start->line == end->line && is_verbatim(written, fy_token_scalar_style(token));
        node.text = node.verbatim ? written : std::string_view(tree_.texts.emplace_back(text_of(token)));
    }

    /// Whether a scalar of one line, between its marks, has nothing to undo.
    static bool is_verbatim(std::string_view written, fy_scalar_style style) {
        switch (style) {
        case FYSS_PLAIN: return true;
        case FYSS_SINGLE_QUOTED: return written.find('\'') == written.npos;
        case FYSS_DOUBLE_QUOTED: return written.find('\\') == written.npos;
        default: return false;
        }
    }

    /// Escapes can write what the file itself must not hold.
    void check_characters(const Node& node) {
        if (node.verbatim) return;
        const auto broken = first_broken(node.text);
        const auto control = first_control(node.text);
        if (broken < node.text.size()) report_.add("utf8-broken", node.spot, {byte_name(node.text[broken])});
        if (control < node.text.size())
            report_.add("character-forbidden", node.spot, {character_name(node.text.substr(control))});
    }

    /// Whether plain scalars may still be read as numbers: not after `!!str`.
    bool check_tag(fy_event& event) {
        fy_token* token = fy_event_get_tag_token(&event);
        const auto tag = text_of(token);
        if (tag.empty()) return true;
        if (!tag.starts_with("tag:yaml.org,2002:") && tag != "!")
            report_.add("yaml-tag-unknown", spot_of(token), {std::string(tag)});
        return tag != "!" && tag != "tag:yaml.org,2002:str";
    }

    void report_complaint() {
        void* iterator = nullptr;
        const auto* complaint = diag_ ? fy_diag_errors_iterate(diag_.get(), &iterator) : nullptr;
        if (complaint) {
            const std::string words = complaint->msg ? complaint->msg : "";
            broken(finding_for(words), {complaint->line, complaint->column}, words);
        } else if (!parser_ || fy_parser_get_stream_error(parser_.get())) {
            broken("yaml-broken", {}, "libfyaml");
        }
    }

    void broken(std::string_view finding, Spot spot, const std::string& words) {
        report_.add(finding, spot, {words});
        tree_.root = nullptr;
    }

    std::string_view text_;
    Tree& tree_;
    Report& report_;
    TreeBuilder builder_;
    std::unique_ptr<fy_diag, Destroy> diag_;
    std::unique_ptr<fy_parser, Destroy> parser_;
};

} // namespace

Tree parse_yaml(std::string_view text, Report& report) {
    Tree tree;
    Reading(text, tree, report).run();
    return tree;
}

} // namespace aplomo::script
