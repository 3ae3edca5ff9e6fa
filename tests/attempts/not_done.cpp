#include "attempts/not_done.hpp"

#include "support/catch.hpp"

using namespace aplomo;
using attempts::Fault;
using attempts::FaultKind;

TEST_CASE("what failed outside a conversation is told as not done, and not as something to be kept",
          "[attempts]") {
    for (const auto kind : {FaultKind::away, FaultKind::full, FaultKind::locked, FaultKind::failed}) {
        const Fault fault(kind, "records.db", "the engine's word");
        for (const auto language : all_languages) {
            const auto told = not_done(fault, language);
            INFO(told);
            CHECK(told.find("records.db") != std::string::npos);
            CHECK(told != sentence(fault, language));
            for (const auto* kept : {"guarda", "kept", "conversa", "conversation"})
                CHECK(told.find(kept) == std::string::npos);
        }
    }
}

TEST_CASE("what holds whatever was asked for is told in the same words", "[attempts]") {
    const Fault fault(FaultKind::damaged, "records.db", "the engine's word");
    for (const auto language : all_languages) CHECK(not_done(fault, language) == sentence(fault, language));
}
