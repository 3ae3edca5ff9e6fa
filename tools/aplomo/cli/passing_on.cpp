#include "cli/passing_on.hpp"

#include <CLI/CLI.hpp>

#include "cli/database.hpp"
#include "cli/one_of.hpp"

namespace aplomo::cli {
namespace {

constexpr auto store_help = "where attempts are kept: sqlite:PATH or postgresql://…";

void add_export(CLI::App& command, ExportOptions& options) {
    command.add_option("--store", options.store, store_help);
    command.add_option("--person", options.person, "only the attempts of one person");
    command
        .add_option("--format", options.format,
                    "xapi: a statement a line; json: whole attempts, to import elsewhere")
        ->check(CLI::IsMember({"xapi", "json"}))
        ->required();
    command.add_option("--out", options.out, "write into this new file");
    command.add_option("--home-page", options.home,
                       "the organisation's own address, in which people have accounts");
    command.add_option("--post", options.url,
                       "send what was not sent yet to the learning record store at this address");
    command.add_option("--login-file", options.login_file,
                       "a file (0600) with name:password for the record store; otherwise APLOMO_LRS_LOGIN");
}

void add_import(CLI::App& command, ImportOptions& options) {
    command.add_option("--store", options.store, store_help);
    command.add_option("file", options.file, "what attempts export --format json wrote")->required();
}

void add_language(CLI::App& command, std::optional<Language>& language) {
    command.add_option("--lang", language, "es or en")
        ->transform(one_of(std::map<std::string, Language>{{"es", Language::es}, {"en", Language::en}}))
        ->option_text("es|en");
}

void add_certificate(CLI::App& command, CertificateOptions& options) {
    command.add_option("id", options.id, "id of an attempt")->required();
    command.add_option("--out", options.out, "the new file")->required();
    command.add_option("--store", options.store, store_help);
    add_language(command, options.language);
}

void add_report(CLI::App& command, ReportOptions& options) {
    command.add_option("kind", options.kind, "person, team or scenario")
        ->check(CLI::IsMember({"person", "team", "scenario"}))
        ->required();
    command.add_option("name", options.subject, "whose: a name, or a scenario's id");
    command.add_option("--team", options.team, "scenario: whose attempts at it; otherwise the only team's");
    command.add_option("--format", options.format, "text, csv, json, html or pdf")
        ->transform(one_of(std::map<std::string, ReportFormat>{{"text", ReportFormat::text},
                                                               {"csv", ReportFormat::csv},
                                                               {"json", ReportFormat::json},
                                                               {"html", ReportFormat::html},
                                                               {"pdf", ReportFormat::pdf}}))
        ->option_text("text|csv|json|html|pdf");
    command.add_option("--out", options.out, "write into this new file");
    command.add_flag("--without-names", options.without_names,
                     "for those who may see only sums: no person, no small group");
    command.add_option("--store", options.store, store_help);
    command.add_option("--rubric", options.rubric, "another rubric than the shipped one");
    add_language(command, options.language);
}

} // namespace

PassingOn::PassingOn(CLI::App& app, CLI::App& attempts)
    : export_(attempts.add_subcommand("export", "tell other programs of attempts")),
      import_(attempts.add_subcommand("import", "keep the attempts of an export from other records")),
      certificate_(attempts.add_subcommand("certificate", "write the certificate of a passed assessment")),
      report_(app.add_subcommand("report", "figures about a person, a team or a scenario")) {
    add_export(*export_, export_options_);
    add_import(*import_, import_options_);
    add_certificate(*certificate_, certificate_options_);
    add_report(*report_, report_options_);
}

int PassingOn::run_export(const machine::Places& places, Terminal& terminal) {
    const auto& own = export_options_;
    const bool is_json = own.format == "json";
    const bool is_odd = is_json ? !own.home.empty() || !own.url.empty() || !own.login_file.empty()
                                : !own.out.empty() && !own.url.empty();
    if (is_odd)
        return refuse(
            wrong_use,
            terminal.say("--home-page, --post y --login-file son de --format xapi, y lo que se envía "
                         "con --post no va a --out.",
                         "--home-page, --post and --login-file belong to --format xapi, and what "
                         "is sent by --post goes to no --out."),
            terminal);
    return is_json ? export_json(own, places, terminal) : export_xapi(own, places, terminal);
}

std::optional<int> PassingOn::run(const std::string& store, const std::string& rubric,
                                  const std::string& login, const machine::Places& places,
                                  Terminal& terminal) {
    for (auto* own : {&export_options_.login, &certificate_options_.login, &report_options_.login})
        *own = login;
    for (auto* own : {&export_options_.store, &import_options_.store, &certificate_options_.store,
                      &report_options_.store})
        if (own->empty()) *own = store;
    if (report_options_.rubric.empty()) report_options_.rubric = rubric;
    if (*export_) return run_export(places, terminal);
    if (*import_) return import_attempts(import_options_, places, terminal);
    if (*certificate_) return certify(certificate_options_, places, terminal);
    if (*report_) return report(report_options_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
