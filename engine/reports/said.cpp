#include "reports/said.hpp"

#include <algorithm>
#include <array>

namespace aplomo::reports {

std::string name_of(scenario::Outcome outcome, Language language) {
    static const std::array<Text, 3> names{
        {{"Resuelta", "Resolved"}, {"Resuelta a medias", "Partly resolved"}, {"Perdida", "Lost"}}};
    return in(names[static_cast<std::size_t>(outcome)], language);
}

std::string name_of(attempts::Mode mode, Language language) {
    static const std::array<Text, 3> names{
        {{"Guiada", "Guided"}, {"Práctica", "Practice"}, {"Evaluación", "Assessment"}}};
    return in(names[static_cast<std::size_t>(mode)], language);
}

std::string month_name(int month, Language language) {
    static const std::array<Text, 12> names{{{"ene", "Jan"},
                                             {"feb", "Feb"},
                                             {"mar", "Mar"},
                                             {"abr", "Apr"},
                                             {"may", "May"},
                                             {"jun", "Jun"},
                                             {"jul", "Jul"},
                                             {"ago", "Aug"},
                                             {"sept", "Sept"},
                                             {"oct", "Oct"},
                                             {"nov", "Nov"},
                                             {"dic", "Dec"}}};
    return in(names.at(static_cast<std::size_t>(month - 1)), language);
}

std::string month_text(Day day, Language language) {
    return month_name(std::stoi(iso_of(day).substr(5, 2)), language);
}

std::string day_text(Day day, Language language) {
    return std::to_string(std::stoi(iso_of(day).substr(8))) + " " + month_text(day, language);
}

std::string name_of(scenario::Channel channel, Language language) {
    static const std::array<Text, 5> names{{{"Teléfono", "Phone"},
                                            {"Correo", "E-mail"},
                                            {"Chat", "Chat"},
                                            {"Vídeo", "Video"},
                                            {"Mostrador", "Counter"}}};
    return in(names[static_cast<std::size_t>(channel)], language);
}

std::string name_of_meter(const std::string& id, Language language) {
    if (id == "anger") return in({"Enfado", "Anger"}, language);
    if (id == "trust") return in({"Confianza", "Trust"}, language);
    if (id == "worry") return in({"Preocupación", "Worry"}, language);
    if (id == "crowd") return in({"Público", "Audience"}, language);
    if (id == "loose") return in({"Cabos sueltos", "Loose ends"}, language);
    std::string name = id;
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string survey_word(int stars, Language language) {
    static const std::array<Text, 5> words{{{"Muy mal", "Very poor"},
                                            {"Mal", "Poor"},
                                            {"Regular", "So-so"},
                                            {"Bien", "Good"},
                                            {"Muy bien", "Very good"}}};
    return in(words[static_cast<std::size_t>(std::clamp(stars, 1, 5) - 1)], language);
}

std::string quoted(const std::string& words, Language language) {
    return language == Language::es ? "«" + words + "»" : "“" + words + "”";
}

} // namespace aplomo::reports
