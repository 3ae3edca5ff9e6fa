#include <string>

#include "attempts/schema.hpp"
#include "attempts/server_schema.hpp"
#include "script/canonical.hpp"
#include "support/catch.hpp"

using namespace aplomo;

TEST_CASE("what a server runs does not change without a step that tells servers to migrate", "[attempts]") {
    std::string parts;
    for (const auto* part : attempts::server_parts()) parts += part;
    INFO("When it has changed: add a step to schema_steps(), an empty one if no table changes, and put both "
         "here.");
    CHECK(attempts::schema_steps().size() == 11);
    CHECK(script::fingerprint(parts) == "f6d8ba463e526e3d00c19796d59235cd47156bb863091a1f9bdd268079859978");
}
