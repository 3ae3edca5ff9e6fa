#pragma once

#include <stdexcept>
#include <string>

#include "diagnostics/language.hpp"

namespace aplomo::attempts {

/// What can go wrong outside when attempts are kept.
enum class FaultKind {
    locked,
    full,
    read_only,
    damaged,
    newer_schema,
    cannot_open,
    out_of_turn,
    not_yours,
    away,          ///< no server answers
    insecure,      ///< a server does not offer the TLS that is asked of it
    no_address,    ///< what is no address of a server
    no_database,   ///< a server without the database that is asked for
    refused,       ///< the server does not let this login in
    not_permitted, ///< the server does not let this login do that
    no_schema,     ///< a server without a store
    older_schema,  ///< a server whose store an older version made
    unacceptable,  ///< the server takes no attempt that is written so
    busy,          ///< somebody else's change on a server is half done
    foreign_login, ///< a login of the server that is nobody's of this store; `place` is its name
    others_login,  ///< a login that is somebody's of another store on the server; `place` is its name
    failed
};

/// Whether no line to a server came about, so that only what is kept here can be worked with.
constexpr bool is_unreached(FaultKind kind) { return kind == FaultKind::away || kind == FaultKind::insecure; }

/// Thrown by a store. Nothing that was kept before is lost, and the call that threw changed nothing.
class Fault : public std::runtime_error {
  public:
    /// `place` names the store for people; `detail` is the engine's own word, for logs.
    Fault(FaultKind kind, std::string place, const std::string& detail);

    FaultKind kind() const { return kind_; }
    const std::string& place() const { return place_; }

  private:
    FaultKind kind_;
    std::string place_;
};

/// What happened, what is kept and what to do, in a sentence or two.
std::string sentence(const Fault& fault, Language language);

} // namespace aplomo::attempts
