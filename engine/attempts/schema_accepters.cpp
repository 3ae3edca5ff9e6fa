#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// A text is the company's own by the word of each who has accepted it: who plays by it cannot be the only
/// one.
SchemaStep accepters() {
    return {
        "alter table company_text rename to text_of_one",
        R"(create table company_text (
                   fingerprint text not null,
                   what        text not null,
                   accepted_by text not null,
                   at          text not null,
                   primary key (fingerprint, accepted_by)))",
        "insert into company_text (fingerprint, what, accepted_by, at) "
        "select fingerprint, what, accepted_by, at from text_of_one",
        "drop table text_of_one",
    };
}

} // namespace aplomo::attempts
