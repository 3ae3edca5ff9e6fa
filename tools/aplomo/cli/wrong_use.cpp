#include "cli/wrong_use.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/help.hpp"
#include "diagnostics/finding.hpp"

namespace aplomo::cli {
namespace {

/// The command that was meant: the last one that was named.
const CLI::App& meant_by(const CLI::App& app) {
    const auto named = app.get_subcommands();
    return named.empty() ? app : meant_by(*named.back());
}

/// "aplomo attempts list".
std::string whole_name(const CLI::App& app) {
    const auto* parent = app.get_parent();
    return (parent != nullptr ? whole_name(*parent) + " " : "") + app.get_name();
}

/// The names of what stands below it, and of its options.
std::vector<std::string> words_of(const CLI::App& app) {
    std::vector<std::string> words;
    for (const auto* command : app.get_subcommands({})) words.push_back(command->get_name());
    for (const auto* option : app.get_options())
        if (!option->get_positional()) words.push_back(option->get_name());
    return words;
}

/// What CLI11 has to say about what, in English. What it is about stands in `what` of its errors.
class Told {
  public:
    Told(const CLI::App& app, const CLI::ParseError& error, Terminal& terminal)
        : whole_(app), app_(meant_by(app)), kind_(static_cast<CLI::ExitCodes>(error.get_exit_code())),
          what_(error.what()), terminal_(terminal) {}

    std::string sentence() const {
        using Kind = CLI::ExitCodes;
        switch (kind_) {
        case Kind::RequiredError: return missing();
        case Kind::ExtrasError: return not_known();
        case Kind::ArgumentMismatch: return wrong_number();
        case Kind::ValidationError: return wrong_value(before(": "));
        case Kind::ConversionError: return wrong_value(between(": ", " = "));
        case Kind::RequiresError:
            return together(" requires ",
                            {"{0} solo va con {1}: pon las dos.", "{0} goes only with {1}: give both."});
        case Kind::ExcludesError:
            return together(" excludes ", {"{0} no va con {1}: deja una de las dos.",
                                           "{0} does not go with {1}: leave one out."});
        default: return what_;
        }
    }

    std::string where_to_look() const {
        return say({"Todo lo que se puede poner: {} --help", "All that can be put there: {} --help"},
                   whole_name(app_));
    }

  private:
    template <typename... Parts>
    std::string say(const Text& words, const Parts&... parts) const {
        return fmt::format(fmt::runtime(in(words, terminal_.language)), parts...);
    }

    std::string before(std::string_view mark) const { return what_.substr(0, what_.find(mark)); }
    std::string after(std::string_view mark) const {
        const auto at = what_.find(mark);
        return at == std::string::npos ? what_ : what_.substr(at + mark.size());
    }
    std::string between(std::string_view open, std::string_view close) const {
        const auto rest = after(open);
        return rest.substr(0, rest.find(close));
    }

    /// By the name that the error gives it; null when there is none.
    const CLI::Option* option(const std::string& name) const {
        for (const auto* app = &app_; app != nullptr; app = app->get_parent())
            for (const auto* each : app->get_options())
                if (each->get_name() == name) return each;
        return nullptr;
    }

    std::string missing() const {
        const auto* needed = option(before(" is required"));
        if (needed == nullptr)
            return say({"Falta decir qué: {}.", "Say which: {}."}, fmt::join(commands(), ", "));
        return say({"Falta {}: {}.", "{} is missing: {}."}, name_of(*needed, terminal_.language),
                   needed->get_description());
    }

    std::vector<std::string> commands() const {
        std::vector<std::string> names;
        for (const auto* command : app_.get_subcommands({})) names.push_back(command->get_name());
        return names;
    }

    std::string not_known() const {
        const auto words = whole_.remaining(true);
        if (words.empty()) return what_;
        const auto near = diagnostics::nearest(words.front(), words_of(app_));
        return say({"«{}» no se entiende ahí.", "“{}” makes no sense there."}, fmt::join(words, " ")) +
               (near.empty() ? "" : say({" ¿Querías decir {}?", " Did you mean {}?"}, near));
    }

    std::string wrong_number() const {
        const auto name = before(":");
        const auto* of = option(name);
        if (what_.find("At Most") != std::string::npos)
            return say({"{} se pone una sola vez.", "{} is given only once."}, name);
        return say({"A {} le falta lo que va detrás: {}.", "What comes after {} is missing: {}."}, name,
                   of != nullptr ? of->get_description() : what_);
    }

    std::string wrong_value(const std::string& name) const {
        const auto* of = option(name);
        if (of == nullptr || of->results().empty()) return what_;
        return say({"«{}» no vale para {}: {}; puede ser {}.", "“{}” will not do for {}: {}; it can be {}."},
                   of->results().back(), name_of(*of, terminal_.language), of->get_description(),
                   possible(*of));
    }

    std::string possible(const CLI::Option& of) const {
        auto words = values_of(of, terminal_.language);
        if (words == "NUMBER" || words == "NÚMERO")
            return say({"un número entero desde 0, de 64 bits como mucho",
                        "a whole number from 0 on, of at most 64 bits"});
        const std::string_view other = terminal_.say(" o ", " or ");
        for (auto at = words.find('|'); at != std::string::npos; at = words.find('|', at + other.size()))
            words.replace(at, 1, other);
        return words;
    }

    std::string together(std::string_view mark, const Text& words) const {
        return say(words, before(mark), after(mark));
    }

    const CLI::App& whole_;
    const CLI::App& app_;
    CLI::ExitCodes kind_; ///< an error's name is not always that of its kind
    std::string what_;
    Terminal& terminal_;
};

} // namespace

void tell_wrong_use(const CLI::App& app, const CLI::ParseError& error, Terminal& terminal) {
    const Told told(app, error, terminal);
    terminal.err << told.sentence() << '\n' << told.where_to_look() << '\n';
}

} // namespace aplomo::cli
