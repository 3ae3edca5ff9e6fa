#pragma once

#include <string>
#include <vector>

#include "support/company.hpp"

namespace aplomo::tests {

/// What a server refuses by, and not the program: each role is tried by its own login with its own
/// statements.
inline constexpr const char* not_permitted = "42501";
inline constexpr const char* not_possible = "23514";

/// Nadia and Omar are trainees in Spain, Vera in Italy; Tomás trains Spain, Marga manages it; Igor manages
/// Italy. Nadia has one attempt kept, "a", and Vera one, "v".
struct Firm {
    Company company;
    std::string nadia = company.person("nadia");
    std::string omar = company.person("omar");
    std::string vera = company.person("vera", "italy");
    std::string tomas = company.person("tomas", "spain", company::Role::trainer);
    std::string marga = company.person("marga", "spain", company::Role::manager);
    std::string igor = company.person("igor", "italy", company::Role::manager);

    Firm();

    /// A sealed attempt with a decision and a reflection, handed over.
    void keep(const std::string& person, const std::string& address, const std::string& id) const;

    std::vector<std::string> everybody() const { return {nadia, omar, vera, tomas, marga, igor}; }
};

/// The first thing that a statement answers to who connects by the address; the test fails when it is
/// refused.
std::string answer(const std::string& address, const std::string& question);

/// A statement that judges an attempt as agreeing: how many were marked.
std::string
judging(const std::string& id,
        const std::string& comes_to = R"("stars": 5, "techniques": [{"tag": "empathy", "offered": 1, )"
                                      R"("taken": 1}], "open": {"listen": 1, "wait": 1})");

} // namespace aplomo::tests
