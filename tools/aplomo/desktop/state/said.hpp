#pragma once

#include <string>
#include <vector>

#include "company/remarks.hpp"

namespace aplomo::state {

/// What was said about an attempt.
struct AskSaid {
    std::string attempt;
    std::string person; ///< who asks
};
struct Said {
    std::string attempt;
    std::string me; ///< who asks, as remarks name them
    std::vector<company::Remark> remarks;
};

/// Says something; what was said is the answer.
struct AskSay {
    company::Remark remark; ///< on a server it is written by whoever is connected
};

/// Takes a remark of one's own back; what was said is the answer.
struct AskUnsay {
    AskSaid about;
    std::string remark; ///< id
};

Said answer(attempts::Database& database, const AskSaid& asked);
Said answer(attempts::Database& database, const AskSay& asked);
Said answer(attempts::Database& database, const AskUnsay& asked);

} // namespace aplomo::state
