#include "cli/record_store.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace aplomo::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::seconds longest_post{60};

std::string body_of(const std::vector<company::Statement>& statements) {
    std::string body;
    for (const auto& statement : statements) body += (body.empty() ? "[" : ",") + statement.body;
    return body + "]";
}

/// {0} is the attempt, {1} the number that the record store answered.
const char* why(long status, const Terminal& terminal) {
    if (status == 409)
        return terminal.say("{0}: el almacén de registros ya tiene afirmaciones con estos identificadores y "
                            "otro contenido (409); no se ha cambiado nada. Compáralas allí.",
                            "{0}: the record store has statements of these ids with other contents (409); "
                            "nothing was changed. Compare them there.");
    if (status == 401 || status == 403)
        return terminal.say("El almacén de registros no deja entrar ({1}): revisa APLOMO_LRS_LOGIN o "
                            "--login-file. Lo que falta por enviar espera.",
                            "The record store lets nobody in ({1}): look at APLOMO_LRS_LOGIN or "
                            "--login-file. What was not sent waits.");
    if (status == 400 || status == 413)
        return terminal.say("{0}: el almacén de registros no acepta estas afirmaciones ({1}); esperan.",
                            "{0}: the record store does not take these statements ({1}); they wait.");
    return terminal.say("El almacén de registros respondió {1}. Lo que falta por enviar espera: repite la "
                        "orden más tarde.",
                        "The record store answered {1}. What was not sent waits: run this again later.");
}

Received received(long status) {
    if (status == 200 || status == 204) return Received::kept;
    return status == 409 || status == 400 || status == 413 ? Received::refused : Received::waiting;
}

/// The first line of the file; nothing when others may read it or it cannot be read.
std::optional<std::string> login_in(const std::string& file) {
    constexpr auto others = fs::perms::group_all | fs::perms::others_all;
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (failed || (status.permissions() & others) != fs::perms::none) return std::nullopt;
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line)) return std::nullopt;
    return line;
}

std::optional<std::string> login_of(const ExportOptions& options) {
    if (!options.login_file.empty()) return login_in(options.login_file);
    const char* value = std::getenv("APLOMO_LRS_LOGIN");
    return value != nullptr ? value : "";
}

std::string statements_url(std::string url) {
    while (!url.empty() && url.back() == '/') url.pop_back();
    const std::string end = "/statements";
    const bool is_whole =
        url.size() >= end.size() && url.compare(url.size() - end.size(), end.size(), end) == 0;
    return is_whole ? url : url + end;
}

} // namespace

Received RecordStore::send(const std::vector<company::Statement>& statements, Terminal& terminal) const {
    const auto answer = machine::post(mailbox_, body_of(statements), longest_post);
    if (answer.status == 0) {
        terminal.err << fmt::format(
            fmt::runtime(terminal.say(
                "No se pudo llegar al almacén de registros ({}). Lo que falta por enviar espera: repite la "
                "orden más tarde.\n",
                "The record store could not be reached ({}). What was not sent waits: run this again "
                "later.\n")),
            answer.fault);
        return Received::waiting;
    }
    const auto fate = received(answer.status);
    if (fate != Received::kept)
        terminal.err << fmt::format(fmt::runtime(why(answer.status, terminal)), statements.front().attempt,
                                    answer.status)
                     << '\n';
    return fate;
}

std::variant<RecordStore, std::string> record_store(const ExportOptions& options, const Terminal& terminal) {
    if (!machine::is_private(options.url))
        return terminal.say("--post quiere una dirección https://… sin contraseña dentro (http:// solo a "
                            "esta misma máquina).",
                            "--post wants an address https://… without a password in it (http:// only to "
                            "this machine itself).");
    const auto login = login_of(options);
    if (!login)
        return options.login_file + ": " +
               terminal.say("no se puede leer, o pueden leerlo otros: debe contener «nombre:contraseña» y "
                            "tener permisos 0600.",
                            "cannot be read, or others can read it: it must hold “name:password” and have "
                            "the permissions 0600.");
    return RecordStore({statements_url(options.url),
                        *login,
                        {"Content-Type: application/json", "X-Experience-API-Version: 1.0.3"}});
}

} // namespace aplomo::cli
