#include "cli/help.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

#include "cli/help_spanish.hpp"

namespace aplomo::cli {
namespace {

/// What CLI11 writes around descriptions, in Spanish.
void label_in_spanish(CLI::Formatter& formatter) {
    for (const auto& [label, spanish] : {std::pair{"Usage", "Uso"},
                                         {"OPTIONS", "OPCIONES"},
                                         {"SUBCOMMAND", "ORDEN"},
                                         {"Positionals", "Argumentos"}})
        formatter.label(label, spanish);
}

std::string replaced(std::string text, char old, char fresh) {
    std::replace(text.begin(), text.end(), old, fresh);
    return text;
}

/// CLI11's "UINT:UINT in [1 - 1000]" and "TEXT:{text,html,pdf}" for people.
std::string words_for_kind(const std::string& kind, Language language) {
    if (const auto open = kind.find(":{"); open != std::string::npos)
        return replaced(kind.substr(open + 2, kind.size() - open - 3), ',', '|');
    const auto between = kind.find(" - ");
    if (const auto open = kind.find(" in ["); open != std::string::npos && between != std::string::npos)
        return kind.substr(open + 5, between - open - 5) + in({" a ", " to "}, language) +
               kind.substr(between + 3, kind.size() - between - 4);
    const auto base = kind.substr(0, kind.find(':'));
    if (base == "INT" || base == "UINT") return in({"NÚMERO", "NUMBER"}, language);
    return base == "TEXT" ? in({"TEXTO", "TEXT"}, language) : base;
}

class Formatter : public CLI::Formatter {
  public:
    explicit Formatter(Language language) : language_(language) {
        if (language == Language::es) label_in_spanish(*this);
    }

    std::string make_option_name(const CLI::Option* option, bool positional) const override {
        return positional ? name_of(*option, language_) : CLI::Formatter::make_option_name(option, false);
    }

    std::string make_option_opts(const CLI::Option* option) const override {
        auto words = values_of(*option, language_);
        if (!words.empty()) words = " " + words;
        if (!option->get_default_str().empty()) words += "=" + option->get_default_str();
        if (option->get_expected_max() >= CLI::detail::expected_max_vector_size) words += " ...";
        if (option->get_required()) words += in({" (hace falta)", " (required)"}, language_);
        return words;
    }

  private:
    Language language_;
};

void translate(CLI::App& app) {
    app.description(in_spanish(app.get_description()));
    app.group("Órdenes");
    for (auto* option : app.get_options()) {
        option->description(in_spanish(option->get_description()));
        option->group("Opciones");
    }
    for (auto* command : app.get_subcommands({})) translate(*command);
}

void format_by(CLI::App& app, const std::shared_ptr<Formatter>& formatter) {
    app.formatter(formatter);
    for (auto* command : app.get_subcommands({})) format_by(*command, formatter);
}

} // namespace

void tell_help_in(CLI::App& app, Language language) {
    format_by(app, std::make_shared<Formatter>(language));
    if (language == Language::es) translate(app);
}

std::string values_of(const CLI::Option& option, Language language) {
    if (option.get_type_size() == 0 || option.get_items_expected_max() == 0) return {};
    if (!option.get_option_text().empty()) return option.get_option_text();
    return words_for_kind(option.get_type_name(), language);
}

std::string name_of(const CLI::Option& option, Language language) {
    const auto name = option.get_name();
    return option.get_positional() && language == Language::es ? argument_in_spanish(name) : name;
}

} // namespace aplomo::cli
