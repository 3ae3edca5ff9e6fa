#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace aplomo::machine {

/// What a server made of what was posted to it.
struct Answer {
    long status = 0;   ///< of HTTP; 0: no whole answer came
    std::string fault; ///< why none came, in the words of the network
};

/// Where to post, and as whom.
struct Mailbox {
    std::string url;                  ///< https://…; http://… too, for who listens on this machine
    std::string login;                ///< "name:password"; empty: as nobody
    std::vector<std::string> headers; ///< "Name: value"
};

/// Posts a text. The server must prove who it is by a certificate that this machine trusts; redirections are
/// not followed, and what it answers besides the status is dropped.
/// @param limit for all of it
Answer post(const Mailbox& mailbox, const std::string& text, std::chrono::milliseconds limit);

/// Whether a URL is one to post to: with TLS, or to this machine itself.
bool is_private(const std::string& url);

} // namespace aplomo::machine
