#pragma once

#include <sys/types.h>

#include <string>

#include "desktop/screens/settings.hpp"
#include "desktop/screens/words.hpp"

namespace aplomo::platform {

/// Reads sentences aloud, by espeak-ng as a process that speaks by itself.
class Reader {
  public:
    Reader() = default;
    /// Is silent at once.
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// Begins and returns at once; what was being read is cut off. Nothing is heard when muted.
    void read(const std::string& words, const screens::Settings& settings);

    /// Something was to be read and there is no espeak-ng.
    bool missing() const { return missing_; }

  private:
    void stop();

    pid_t speaker_ = 0; ///< 0: nobody
    bool missing_ = false;
};

/// The one sentence about it, for the person.
std::string no_reader(const screens::Words& words);

} // namespace aplomo::platform
