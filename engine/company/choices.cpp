#include "company/choices.hpp"

#include <soci/soci.h>

namespace aplomo::company {

using soci::use;

std::string choice(attempts::Database& database, const std::string& name) {
    return database.read([&] {
        std::string word;
        database.sql() << "select coalesce(max(value), '') from choice where name = :n", use(name),
            soci::into(word);
        return word;
    });
}

void choose(attempts::Database& database, const std::string& name, const std::string& word) {
    database.change([&] {
        database.sql() << "delete from choice where name = :n", use(name);
        if (!word.empty())
            database.sql() << "insert into choice (name, value) values (:n, :v)", use(name), use(word);
    });
}

} // namespace aplomo::company
