#include "diagnostics/finding.hpp"
#include "support/catch.hpp"

using aplomo::diagnostics::nearest;

TEST_CASE("a slip of the pen is recognised", "[diagnostics]") {
    const std::vector<std::string> turns{"opening", "explains", "explores", "offer"};
    CHECK(nearest("explain", turns) == "explains");
    CHECK(nearest("openign", turns) == "opening");
    CHECK(nearest("ofer", turns) == "offer");
    CHECK(nearest("ofefr", turns) == "offer");
    CHECK(nearest("explodes", turns) == "explores");
}

TEST_CASE("a word that is nothing like the candidates has no suggestion", "[diagnostics]") {
    const std::vector<std::string> turns{"opening", "explains", "offer"};
    CHECK(nearest("resolution", turns).empty());
    CHECK(nearest("", turns).empty());
    CHECK(nearest("op", turns).empty());
    CHECK(nearest("anything", {}).empty());
}

TEST_CASE("at most a third of the letters, and never more than three, may differ", "[diagnostics]") {
    CHECK(nearest("abcxyz", {"abcdef"}).empty());
    CHECK(nearest("abcdxy", {"abcdef"}) == "abcdef");
    CHECK(nearest("abcdefghijkwxyz", {"abcdefghijklmno"}).empty());
    CHECK(nearest("abcdefghijklxyz", {"abcdefghijklmno"}) == "abcdefghijklmno");
}

TEST_CASE("of two candidates the nearer one is suggested, wherever it stands", "[diagnostics]") {
    CHECK(nearest("listens", {"listed", "listen", "lists"}) == "listen");
    CHECK(nearest("listens", {"listen", "lists", "listed"}) == "listen");
}
