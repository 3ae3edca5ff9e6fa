#include "company/filled.hpp"

#include <fstream>
#include <sstream>

#include "support/catch.hpp"
#include "support/database.hpp"

namespace aplomo::tests {

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

Filled::Filled(const std::string& kind, Console& console) : is_server_(kind == "server"), console_(console) {
    if (is_server_) company_ = std::make_unique<Company>();
    keeper_ = is_server_ ? company_->keeper() : "sqlite:" + (folder_.path() / "kept.db").string();
    for (const auto& name : {nadia, omar}) add(name);
    for (const auto& name : {nadia, omar})
        REQUIRE(console.play_script(whole_script, {"--store", address(name), "--person", name}) == 0);
    REQUIRE_FALSE(contains(console.err(), "wait"));
    const std::string hers = "(select id from attempt where person = '" + nadia + "')";
    const std::string his = "(select id from attempt where person = '" + omar + "')";
    run("insert into reflection (attempt, moment, feeling, words, goal, goal_tag) values (" + hers +
        ", 1, 'tense', 'uf', '', '')");
    run("insert into remark (id, attempt, decision, written_by, written, words) values ('r1', " + hers +
        ", 1, '" + omar + "', '', 'bien'), ('r2', " + his + ", 1, '" + nadia + "', '', 'bien')");
    run("insert into verdict (attempt, agrees, given_by, given, note) values (" + his + ", 1, '" + nadia +
        "', '', '')");
    run("insert into assignment (id, team, person, mode, mark, until, given_by, given) values ('a1', '', "
        "'" +
        nadia + "', 'practice', 0, '', '" + omar + "', ''), ('a2', '', '" + omar + "', 'practice', 0, '', '" +
        nadia + "', '')");
    run("insert into look (id, who, kind, what, team, whom, at) values ('l1', '" + omar +
        "', 'screen', '', '', '" + nadia + "', '2026-01-01'), ('l2', '" + nadia + "', 'screen', '', '', '" +
        omar + "', '2026-01-02')");
    run("insert into person_axis (person, axis, n, total, squares) values ('" + nadia +
        "', 'overall', 1, 1, 1)");
}

std::string Filled::trainer() const {
    return is_server_ ? company_->person(name_of_its_own("Tomas"), "spain", company::Role::trainer) : keeper_;
}

int Filled::privacy(std::vector<std::string> arguments, const std::string& input, const std::string& as) {
    arguments.insert(arguments.begin(), "privacy");
    arguments.insert(arguments.end(), {"--store", as.empty() ? keeper_ : address(as)});
    return console_.run(arguments, input);
}

std::string Filled::value(const std::string& question) const {
    return is_server_ ? company_->value(question) : Database(folder_.path() / "kept.db").value(question);
}

int Filled::named(const std::string& name) const {
    int found = 0;
    for (const std::string field :
         {"person.name", "membership.person", "attempt.person", "assignment.person", "assignment.given_by",
          "remark.written_by", "verdict.given_by", "look.who", "look.whom", "person_axis.person"}) {
        const auto table = field.substr(0, field.find('.'));
        found += std::stoi(value("select count(*) from " + table + " where " +
                                 field.substr(field.find('.') + 1) + " = '" + name + "'"));
    }
    return found;
}

void Filled::run(const std::string& statement) const {
    if (is_server_)
        company_->value(statement + "; select 1");
    else
        Database(folder_.path() / "kept.db").run(statement);
}

void Filled::add(const std::string& name) {
    if (is_server_) {
        addresses_[name] = company_->person(name);
        return;
    }
    REQUIRE(console_.run({"store", "add-person", name, "--team", "spain", "--store", keeper_}) == 0);
}

} // namespace aplomo::tests
