#include <libfyaml.h>

#include <algorithm>
#include <memory>

#include "script/piece.hpp"

namespace aplomo::script {
namespace {

using Kind = Piece::Kind;

struct Destroy {
    void operator()(fy_parser* parser) const { fy_parser_destroy(parser); }
};
using Parser = std::unique_ptr<fy_parser, Destroy>;

Parser parser_of(std::string_view text) {
    fy_parse_cfg config{};
    config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_JSON_NONE |
                                                   FYPCF_DEFAULT_VERSION_1_2);
    Parser parser(fy_parser_create(&config));
    if (parser && fy_parser_set_string(parser.get(), text.data(), text.size()) != 0) parser.reset();
    return parser;
}

Kind kind_of(const fy_event& event) {
    switch (event.type) {
    case FYET_MAPPING_START: return Kind::mapping;
    case FYET_SEQUENCE_START: return Kind::sequence;
    case FYET_ALIAS: return Kind::alias;
    case FYET_SCALAR: break;
    default: return Kind::close;
    }
    const auto style = fy_token_scalar_style(event.scalar.value);
    return style == FYSS_LITERAL || style == FYSS_FOLDED ? Kind::block : Kind::scalar;
}

bool is_piece(const fy_event& event) {
    return event.type == FYET_MAPPING_START || event.type == FYET_SEQUENCE_START ||
           event.type == FYET_MAPPING_END || event.type == FYET_SEQUENCE_END || event.type == FYET_SCALAR ||
           event.type == FYET_ALIAS;
}

bool quoted(const fy_event& event) {
    if (event.type != FYET_SCALAR || !event.scalar.value) return false;
    const auto style = fy_token_scalar_style(event.scalar.value);
    return style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED;
}

/// Marks leave out what begins a piece: a quote, *, &, but not the ! of a tag.
std::size_t start_of(fy_token* token, std::size_t left_out) {
    return fy_token_start_mark(token)->input_pos - left_out;
}

void add_property(Piece& piece, fy_token* token, std::size_t left_out, std::string_view text) {
    if (!token) return;
    const auto begin = start_of(token, left_out), end = fy_token_end_mark(token)->input_pos;
    const auto written = std::string(text.substr(begin, end - begin));
    const bool before = begin < piece.first && !piece.properties.empty();
    piece.properties = piece.properties.empty() ? written
                       : before                 ? written + " " + piece.properties
                                                : piece.properties + " " + written;
    piece.first = std::min(piece.first, begin);
}

Piece piece_of(fy_event& event, std::string_view text, std::size_t before) {
    Piece piece{.kind = kind_of(event), .begin = before, .end = before, .first = before, .properties = {}};
    if (auto* token = fy_event_get_token(&event)) {
        const std::size_t quote = quoted(event) ? 1 : 0;
        piece.begin = start_of(token, quote + (piece.kind == Kind::alias ? 1 : 0));
        piece.end = fy_token_end_mark(token)->input_pos + quote;
    }
    piece.first = piece.begin;
    add_property(piece, fy_event_get_anchor_token(&event), 1, text);
    add_property(piece, fy_event_get_tag_token(&event), 0, text);
    return piece;
}

} // namespace

std::vector<Piece> pieces(std::string_view text) {
    std::vector<Piece> all;
    const auto parser = parser_of(text);
    while (auto* event = parser ? fy_parser_parse(parser.get()) : nullptr) {
        if (is_piece(*event)) all.push_back(piece_of(*event, text, all.empty() ? 0 : all.back().end));
        fy_parser_event_free(parser.get(), event);
    }
    if (!parser || fy_parser_get_stream_error(parser.get())) all.clear();
    return all;
}

} // namespace aplomo::script
