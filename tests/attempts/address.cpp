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

TEST_CASE("no address is shown with a password in it, however it is written", "[attempts]") {
    for (const std::string address :
         {"postgresql://keeper:secret@h/db", "postgresql://keeper:se/secret@h/db",
          "postgresql://keeper:se?secret@h/db", "postgresql://keeper:se@secret@h/db",
          "postgresql://keeper:secret=secret@h:5432/db?user=a@b", "postgresql://h/db?sslpassword=secret",
          "postgresql://h/db?user=x&password=secret&sslpassword=secret", "host=h password=secret",
          "host=h sslpassword='a secret'"}) {
        INFO(address);
        CHECK(without_password(address).find("secret") == std::string::npos);
        CHECK(without_password(address).find('h') != std::string::npos);
    }
    for (const std::string address :
         {"postgresql://h:5432/db?user=a@b", "postgresql://keeper@h:5432/db?sslmode=require",
          "sqlite:/home/x/password=/a@b.db", "/home/x:y/a@b"})
        CHECK(without_password(address) == address);
}

TEST_CASE("an address is spelt out without its password, and leads to the same", "[attempts]") {
    const std::string address = "postgresql://keeper:se%2Fcret@h:5433/db?sslmode=require&password=secret";
    const auto spelt = spelt_out(address);
    INFO(spelt);
    CHECK(spelt.find("cret") == std::string::npos);
    CHECK(login_of(spelt) == "keeper");
    CHECK(host_and_database(spelt) == "h/db");
    CHECK(password_of(spelt).empty());
    CHECK(spelt.find("sslmode=require") != std::string::npos);
    CHECK(spelt.find("port=5433") != std::string::npos);
}
