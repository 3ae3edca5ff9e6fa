#include "reports/canvas.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <numeric>

#include "reports/printable.hpp"

namespace aplomo::reports {

using namespace picture;

namespace {

template <typename Thing, void (*let_go)(Thing*)>
struct LetGo {
    void operator()(Thing* thing) const { let_go(thing); }
};

using Surface = std::unique_ptr<cairo_surface_t, LetGo<cairo_surface_t, cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, LetGo<cairo_t, cairo_destroy>>;

cairo_status_t take_bytes(void* to, const unsigned char* bytes, unsigned count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

PangoLayout* layout_of(const Wrapped& words) { return static_cast<PangoLayout*>(words.layout.get()); }

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

/// What a line covers, seen from the layout's top left and from the start of its own baseline.
struct Extents {
    PangoRectangle in_layout{};
    PangoRectangle own{};
};

Extents extents_of(PangoLayout* layout, std::size_t line) {
    Extents found;
    PangoLayoutIter* const at = pango_layout_get_iter(layout);
    for (std::size_t i = 0; i < line; ++i) pango_layout_iter_next_line(at);
    pango_layout_iter_get_line_extents(at, nullptr, &found.in_layout);
    pango_layout_line_get_extents(pango_layout_iter_get_line_readonly(at), nullptr, &found.own);
    pango_layout_iter_free(at);
    return found;
}

void use_ink(cairo_t* pen, Ink ink) {
    const auto colour = colour_of(ink);
    cairo_set_source_rgb(pen, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void trace(cairo_t* pen, const std::vector<Spot>& path) {
    cairo_new_path(pen);
    for (const auto& spot : path) cairo_line_to(pen, spot.x, spot.y);
}

void trace_round(cairo_t* pen, const Box& box) {
    const auto corner = [&](double x, double y, double from) {
        for (const auto& spot : arc({x, y}, box.radius, from, from + 90)) cairo_line_to(pen, spot.x, spot.y);
    };
    const double r = box.radius;
    cairo_new_path(pen);
    corner(box.x + box.width - r, box.y + r, -90);
    corner(box.x + box.width - r, box.y + box.height - r, 0);
    corner(box.x + r, box.y + box.height - r, 90);
    corner(box.x + r, box.y + r, 180);
}

void fill(cairo_t* pen, Ink ink) {
    use_ink(pen, ink);
    cairo_fill(pen);
}

} // namespace

double Wrapped::height() const { return std::accumulate(heights.begin(), heights.end(), 0.0); }

struct Canvas::Inside {
    std::string bytes;
    Surface surface;
    Pen pen;

    Inside()
        : surface(cairo_pdf_surface_create_for_stream(take_bytes, &bytes, width, height)),
          pen(cairo_create(surface.get())) {}

    void put(const Stroke& stroke) const {
        trace(pen.get(), stroke.path);
        use_ink(pen.get(), stroke.ink);
        set_line(stroke.width, stroke.dashed, stroke.round);
        cairo_stroke(pen.get());
    }
    void put(const Area& area) const {
        trace(pen.get(), area.path);
        fill(pen.get(), area.ink);
    }
    void put(const Box& box) const {
        trace_round(pen.get(), box);
        if (!box.dashed) return fill(pen.get(), box.ink);
        cairo_close_path(pen.get());
        use_ink(pen.get(), box.ink);
        set_line(0.75, true, false);
        cairo_stroke(pen.get());
    }
    void set_line(double wide, bool dashed, bool round) const {
        constexpr double dash = 3;
        cairo_set_line_width(pen.get(), wide);
        cairo_set_dash(pen.get(), &dash, dashed ? 1 : 0, 0);
        cairo_set_line_cap(pen.get(), round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
        cairo_set_line_join(pen.get(), round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
    }
    void put(const Disc& disc) const {
        trace(pen.get(), arc(disc.centre, disc.radius, 0, 360));
        fill(pen.get(), disc.ink);
    }
    void put(const Label& label) const {
        const auto words = wrap(label.text, {label.size, label.bold, label.ink}, 0, false);
        const auto line = extents_of(layout_of(words), 0).own;
        const double share = label.anchor == Label::Anchor::start    ? 0
                             : label.anchor == Label::Anchor::middle ? 0.5
                                                                     : 1;
        show(words, 0, {label.at.x - share * points(line.width), label.at.y}, label.ink);
    }

    /// `to` 0: on one line, however long.
    Wrapped wrap(const std::string& text, const Face& face, double to, bool right) const {
        PangoLayout* const layout = pango_cairo_create_layout(pen.get());
        PangoFontDescription* const font = pango_font_description_from_string("Inter,Sans");
        pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
        pango_font_description_set_weight(font, face.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        const auto shown = printable(text);
        pango_layout_set_text(layout, shown.data(), static_cast<int>(shown.size()));
        pango_layout_set_width(layout, to > 0 ? static_cast<int>(to * PANGO_SCALE) : -1);
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        if (right) pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT);
        Wrapped made{std::shared_ptr<void>(layout, g_object_unref), {}};
        const auto lines = static_cast<std::size_t>(pango_layout_get_line_count(layout));
        for (std::size_t i = 0; i < lines; ++i)
            made.heights.push_back(points(extents_of(layout, i).own.height) * 1.12);
        return made;
    }

    /// The line with its baseline's start at a place.
    void show(const Wrapped& words, std::size_t line, Spot at, Ink ink) const {
        use_ink(pen.get(), ink);
        cairo_move_to(pen.get(), at.x, at.y);
        pango_cairo_show_layout_line(
            pen.get(), pango_layout_get_line_readonly(layout_of(words), static_cast<int>(line)));
    }
};

Canvas::Canvas(const std::string& title, const std::string& made) : inside_(std::make_unique<Inside>()) {
    cairo_surface_t* const surface = inside_->surface.get();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, printable(title).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Aplomo");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
}

Canvas::~Canvas() = default;

Wrapped Canvas::wrap(const std::string& text, const Face& face, double to, bool right) {
    return inside_->wrap(text, face, to, right);
}

void Canvas::write(const Wrapped& words, std::size_t line, Spot at, Ink ink) {
    const auto extents = extents_of(layout_of(words), line);
    inside_->show(words, line, {at.x + points(extents.in_layout.x), at.y - points(extents.own.y)}, ink);
}

void Canvas::draw(const Shape& shape, Spot at) {
    cairo_save(inside_->pen.get());
    cairo_translate(inside_->pen.get(), at.x, at.y);
    std::visit([&](const auto& each) { inside_->put(each); }, shape);
    cairo_restore(inside_->pen.get());
}

void Canvas::draw(const Picture& picture, Spot at) {
    for (const auto& shape : picture.shapes) draw(shape, at);
}

void Canvas::next_page() { cairo_show_page(inside_->pen.get()); }

std::string Canvas::finish() {
    cairo_show_page(inside_->pen.get());
    inside_->pen.reset();
    cairo_surface_finish(inside_->surface.get());
    return std::move(inside_->bytes);
}

} // namespace aplomo::reports
