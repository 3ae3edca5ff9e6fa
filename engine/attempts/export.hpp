#pragma once

#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "attempts/attempt.hpp"
#include "attempts/playable.hpp"

namespace aplomo::attempts {

// An export: finished attempts with the texts that they were played in, for another store. A line of JSON
// each: what the file is, then every text before the first attempt that needs it, last how many of both there
// are, so that a file that was cut is told from a whole one.

/// Writes one: attempts one after the other, then `end`.
class Exporter {
  public:
    /// @param texts what the attempts' fingerprints stand for
    Exporter(std::ostream& out, KeptTexts texts);

    /// False, and nothing is written, for an attempt that nobody could take in: it is not finished, its texts
    /// are not there, or its decisions cannot be taken in them.
    /// @param verified what its store knows of its scores, in a word for who reads the export; another store
    /// finds out for itself
    bool add(const Attempt& attempt, const std::string& verified);
    void end();

  private:
    void write_text(const std::string& fingerprint);

    std::ostream& out_;
    KeptTexts texts_;
    Playable playable_;
    std::set<std::string> written_;
    std::size_t attempts_ = 0;
};

/// What an export holds.
struct Exported {
    std::map<std::string, std::string> texts; ///< by fingerprint
    std::vector<Attempt> attempts;            ///< each can be replayed in these texts
};

/// Reads an export to its end. Throws Flaw, with its line, for the first thing that is wrong: what its scores
/// claim is the only thing that is not looked at.
Exported read_export(std::istream& in);

} // namespace aplomo::attempts
