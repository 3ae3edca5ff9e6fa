#include "attempts/schema_company.hpp"

namespace aplomo::attempts {

/// Which texts are the company's own, and when it got each attempt: what an attempt says of itself is its
/// person's word.
SchemaStep accepted_texts_and_receipts() {
    return {
        // `what`: the scenario's id, or "rubric".
        R"(create table company_text (
                   fingerprint text not null primary key,
                   what        text not null,
                   accepted_by text not null,
                   at          text not null))",
        "alter table attempt add column received text not null default ''",
        "update attempt set received = started where sealed = 1",
        // Who did what they were given is looked for by when the store got it.
        "drop index attempt_for_due",
        R"(create index attempt_for_due on attempt (person, scenario, mode, received, started)
               where sealed = 1 and retry_of = '')",
    };
}

} // namespace aplomo::attempts
