#include "cli/password.hpp"

#include "machine/echo.hpp"
#include "machine/random.hpp"

namespace aplomo::cli {
namespace {

constexpr std::size_t shortest = 8;

std::optional<std::string> line_of(const std::string& question, bool is_terminal, Terminal& terminal) {
    terminal.err << question << ' ' << std::flush;
    std::string line;
    const bool read = static_cast<bool>(std::getline(terminal.in, line));
    if (is_terminal || !read) terminal.err << '\n';
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return read ? std::optional(line) : std::nullopt;
}

std::optional<std::string> refuse(const char* sentence, Terminal& terminal) {
    terminal.err << sentence << '\n';
    return std::nullopt;
}

} // namespace

std::optional<std::string> ask_password(const std::string& question, Terminal& terminal) {
    const machine::WithoutEcho silence;
    return line_of(question, silence.is_terminal(), terminal);
}

std::optional<std::string> ask_new_password(const std::string& question, Terminal& terminal) {
    const machine::WithoutEcho silence;
    const auto first = line_of(question, silence.is_terminal(), terminal);
    if (!first || first->size() < shortest)
        return refuse(terminal.say("Una contraseña tiene al menos 8 letras o signos; no se ha cambiado nada.",
                                   "A password has at least 8 letters or signs; nothing was changed."),
                      terminal);
    if (!silence.is_terminal()) return first;
    const auto again = line_of(terminal.say("Otra vez:", "Once more:"), true, terminal);
    if (again == first) return first;
    return refuse(terminal.say("Las dos no son iguales; no se ha cambiado nada.",
                               "The two are not the same; nothing was changed."),
                  terminal);
}

std::string made_up_password() {
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789"; // none that looks like another
    std::string password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0) password += '-';
        password += letters[machine::random_seed() % letters.size()];
    }
    return password;
}

} // namespace aplomo::cli
