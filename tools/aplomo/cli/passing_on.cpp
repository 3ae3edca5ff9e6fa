#include "cli/passing_on.hpp"

#include <CLI/CLI.hpp>

namespace aplomo::cli {

PassingOn::PassingOn(CLI::App& attempts)
    : export_(attempts.add_subcommand("export", "tell other programs of attempts")) {
    export_->add_option("--store", export_options_.store,
                        "where attempts are kept: sqlite:PATH or postgresql://…");
    export_->add_option("--person", export_options_.person, "only the attempts of one person");
    export_->add_option("--format", "xapi: a statement a line")->check(CLI::IsMember({"xapi"}))->required();
    export_->add_option("--home-page", export_options_.home,
                        "the organisation's own address, in which people have accounts");
    export_->add_option("--post", export_options_.url,
                        "send what was not sent yet to the learning record store at this address");
    export_->add_option("--login-file", export_options_.login_file,
                        "a file (0600) with name:password for the record store; otherwise APLOMO_LRS_LOGIN");
}

std::optional<int> PassingOn::run(const std::string& store, const machine::Places& places,
                                  Terminal& terminal) {
    if (export_options_.store.empty()) export_options_.store = store;
    if (*export_) return export_xapi(export_options_, places, terminal);
    return std::nullopt;
}

} // namespace aplomo::cli
