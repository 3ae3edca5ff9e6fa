#pragma once

#include <cstdint>
#include <vector>

#include "conversation/run.hpp"

namespace aplomo::analysis {

/// A run kept small, as a place in Witnesses. False: there is none.
struct Witness {
    static constexpr std::uint32_t nothing = 0xffff'ffff;
    static constexpr std::uint8_t no_reply = 0xff;
    std::uint32_t node = nothing;
    std::uint8_t reply = no_reply; ///< a last decision taken there, if any

    explicit operator bool() const { return node != nothing; }
};

/// The run that goes on by one more decision. The reply is one of the turn that `witness` gets to.
inline Witness choosing(Witness witness, scenario::Index reply) {
    return {witness.node, static_cast<std::uint8_t>(reply)};
}

/// Many runs at once, as a tree: what they have in common is kept once.
class Witnesses {
  public:
    /// A new run that has read these dossier items and is at a turn.
    std::uint32_t begin(std::vector<scenario::Index> read, scenario::Index turn);

    /// A run gone on from another by a reply, to a turn.
    std::uint32_t go_on(std::uint32_t from, scenario::Index reply, scenario::Index turn);

    /// The run written out: what conversation::replay takes. There must be one.
    conversation::Decisions written(const scenario::Scenario& scenario, Witness witness) const;

  private:
    struct Node {
        std::uint32_t from = 0; ///< a node, or at the beginning of a run a position in reads_
        scenario::Index turn = 0;
        std::uint8_t reply = Witness::no_reply; ///< the one that led here; none at the beginning
    };
    std::vector<Node> nodes_;
    std::vector<std::vector<scenario::Index>> reads_;
};

} // namespace aplomo::analysis
