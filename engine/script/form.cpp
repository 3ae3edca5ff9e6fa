#include "script/form.hpp"

#include <algorithm>

namespace aplomo::script {
namespace {

constexpr Form plain;
constexpr Form condition{.kind = Form::Kind::condition};
constexpr Form effect{.kind = Form::Kind::effect};
constexpr Form effects{.each = &effect};

constexpr Field text_fields[] = {{"es", &plain}, {"en", &plain}};
constexpr Form text{.fields = text_fields};
constexpr Form words{.each = &text};

constexpr Field principle_fields[] = {{"empathy", &plain}, {"calm", &plain}, {"solution", &plain}};
constexpr Form by_principle{.fields = principle_fields};

constexpr Field voice_fields[] = {{"pitch", &plain}, {"rate", &plain}, {"gender", &plain}};
constexpr Form voice{.fields = voice_fields};
constexpr Field customer_fields[] = {{"name", &text}, {"about", &text}, {"voice", &voice}};
constexpr Form customer{.fields = customer_fields};

constexpr Field meter_fields[] = {{"start", &plain}, {"max", &plain}};
constexpr Form meter{.fields = meter_fields};
constexpr Form meters{.each = &meter};

constexpr Field paper_fields[] = {
    {"id", &plain}, {"title", &text}, {"text", &text}, {"uses", &plain}, {"effects", &effects}};
constexpr Form paper{.fields = paper_fields};
constexpr Form dossier{.each = &paper};
constexpr Field briefing_fields[] = {{"reads", &plain}, {"dossier", &dossier}};
constexpr Form briefing{.fields = briefing_fields};

constexpr Field variant_fields[] = {
    {"id", &plain}, {"meters", &plain}, {"words", &words}, {"customer", &customer}};
constexpr Form variant{.fields = variant_fields};
constexpr Form variants{.each = &variant};

constexpr Field link_fields[] = {{"when", &condition}, {"to", &plain}};
constexpr Form link{.fields = link_fields};
constexpr Form links{.each = &link};

constexpr Field line_fields[] = {{"id", &plain}, {"when", &condition}, {"text", &text}};
constexpr Form line{.fields = line_fields};
constexpr Form lines{.each = &line};

constexpr Field reply_fields[] = {{"id", &plain},        {"say", &text},      {"do", &text},
                                  {"when", &condition},  {"uses", &plain},    {"points", &by_principle},
                                  {"effects", &effects}, {"reaction", &text}, {"why", &text},
                                  {"to", &links}};
constexpr Form reply{.fields = reply_fields};
constexpr Form replies{.each = &reply};

constexpr Field turn_fields[] = {
    {"phase", &plain}, {"channel", &plain}, {"says", &lines}, {"replies", &replies}};
constexpr Form turn{.fields = turn_fields};
constexpr Form turns{.each = &turn};

constexpr Field ending_fields[] = {
    {"outcome", &plain}, {"says", &text}, {"points", &by_principle}, {"csat", &plain}};
constexpr Form ending{.fields = ending_fields};
constexpr Form endings{.each = &ending};

constexpr Field rule_fields[] = {{"ending", &plain}, {"needs", &plain}, {"first", &plain},
                                 {"before", &plain}, {"never", &plain}, {"in", &plain}};
constexpr Form rule{.fields = rule_fields};
constexpr Form rules{.each = &rule};

constexpr Field pass_fields[] = {{"overall", &plain}, {"each", &plain}};
constexpr Form pass{.fields = pass_fields};

constexpr Field scenario_fields[] = {
    {"format", &plain},      {"id", &plain},          {"languages", &plain},
    {"title", &text},        {"summary", &text},      {"channel", &plain},
    {"level", &plain},       {"minutes", &plain},     {"customer", &customer},
    {"meters", &meters},     {"patience", &plain},    {"facts", &plain},
    {"briefing", &briefing}, {"variants", &variants}, {"start", &plain},
    {"turns", &turns},       {"interrupts", &links},  {"out_of_patience", &plain},
    {"endings", &endings},   {"rules", &rules},       {"weights", &by_principle},
    {"pass", &pass}};
constexpr Form scenario{.fields = scenario_fields};

} // namespace

const Form& scenario_form() { return scenario; }

std::string_view name_of(std::string_view key) {
    if (const auto property = key.rfind(' '); property != key.npos) key.remove_prefix(property + 1);
    if (key.size() >= 2 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
    return key;
}

const Form& form_under(const Form& form, std::string_view key) {
    const auto found = std::ranges::find(form.fields, key, &Field::key);
    if (found != form.fields.end()) return *found->form;
    return form.each ? *form.each : plain;
}

std::size_t position_of(const Form& form, std::string_view key) {
    return static_cast<std::size_t>(std::ranges::find(form.fields, key, &Field::key) - form.fields.begin());
}

} // namespace aplomo::script
