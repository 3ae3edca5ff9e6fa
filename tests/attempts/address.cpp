#include "attempts/server_address.hpp"
#include "support/catch.hpp"

using namespace aplomo::attempts;

TEST_CASE("a server is shown by its host and database, never by who logs in or how", "[attempts]") {
    CHECK(
        host_and_database("postgresql://lucia:secret@records.example.com:5433/aplomo?sslmode=verify-full") ==
        "records.example.com/aplomo");
    CHECK(host_and_database("postgresql:///aplomo?host=/run/postgresql&password=secret") ==
          "/run/postgresql/aplomo");
    CHECK(host_and_database("postgres://lucia@records.example.com") == "records.example.com");
    CHECK(host_and_database("/home/lucia/attempts.db") == "/home/lucia/attempts.db");
}
