#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "machine/places.hpp"

namespace aplomo::cli {

struct AttemptsOptions {
    std::string store;  ///< an address; empty: see store_address
    std::string person; ///< list: only this person's; empty: everybody's
    std::vector<std::string> ids;
    std::string id;                   ///< remark, remarks: of the attempt
    std::string format = "text";      ///< show: or a page, "html" or "pdf"
    std::string list_format = "text"; ///< list: or "csv", "json"
    std::string out;                  ///< show: the new file for the page; empty: standard output
    std::optional<std::string> code;  ///< verify: of a certificate
    std::string words;                ///< remark: what is said
    int decision = 0;                 ///< remark: on which, 1, 2…; 0: the attempt as a whole
    std::string login;                ///< of this machine, who looks and remarks where the store is a file
};

/// `aplomo attempts list`: the kept attempts, newest first. What was not replayed yet, or does not agree with
/// its decisions, is marked.
int list_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts show ID…`: attempts' decisions and scores, recomputed from the decisions; or the debrief
/// of one as a page.
int show_attempt(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts verify ID…`: replays attempts and compares with what they claim; all of them without an
/// id. With a code: whether the certificate of an attempt stands.
int verify_attempts(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts remark ID WORDS`: what a trainer says about an attempt, to the person who made it.
int remark_on_attempt(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

/// `aplomo attempts remarks ID`: what was said about an attempt.
int list_remarks(const AttemptsOptions& options, const machine::Places& places, Terminal& terminal);

} // namespace aplomo::cli
