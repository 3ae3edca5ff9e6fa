#pragma once

#include <optional>
#include <string>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct CertificateOptions {
    std::string store;
    std::string id;                   ///< of the attempt
    std::string out;                  ///< the new file
    std::string code;                 ///< to be checked
    std::optional<Language> language; ///< empty: the attempt's
    std::string login;                ///< of this machine
};

/// `aplomo attempts certificate ID --out FILE`: the certificate of a passed assessment, as PDF. has_errors
/// where its decisions do not earn one.
int certify(const CertificateOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts verify ID --code CODE`: whether a certificate of this code stands; has_errors where not.
int verify_code(const CertificateOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
