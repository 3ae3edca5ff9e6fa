#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "support/temporary_folder.hpp"

namespace aplomo::tests {

/// A line to a server that breaks: a socket of its own whose first `limit` pieces, of either direction, reach
/// the other side, and then nothing more; what comes after is thrown away and the connection ends. Mended, it
/// lets everything through again.
class CutLine {
  public:
    /// @param address how one would connect without it: postgresql://…?host=FOLDER&port=N
    CutLine(const std::string& address, int limit);
    ~CutLine();
    CutLine(const CutLine&) = delete;
    CutLine& operator=(const CutLine&) = delete;

    /// How one connects through it.
    const std::string& address() const { return address_; }

    /// Nothing more is let through.
    void cut() { left_ = 0; }
    void mend() { left_ = 1 << 30; }

    /// Whether it was ever cut.
    bool was_cut() const { return was_cut_; }

  private:
    void listen();
    void relay(int client);
    bool let_through(int from, int to);

    TemporaryFolder folder_;
    std::string address_;
    std::string target_; ///< the server's socket
    std::atomic<int> left_;
    std::atomic<bool> was_cut_ = false;
    std::atomic<bool> ends_ = false;
    int socket_ = -1;
    std::thread thread_;
};

} // namespace aplomo::tests
