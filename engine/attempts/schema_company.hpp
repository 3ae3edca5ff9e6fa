#pragma once

#include "attempts/schema.hpp"

namespace aplomo::attempts {

/// Who is who, what they are to practise, and what was said and looked at.
SchemaStep people_and_teams();

/// What was replayed, and the sums that team views read.
SchemaStep verdicts_and_tallies();

/// In which teams' sums each attempt is, and in which order attempts are replayed.
SchemaStep countings_and_queue();

/// How people fared at their first attempts, from which is told what to expect of others.
SchemaStep early_attempts();

/// How much of each person's is not verified, and what tells quickly who has done what they were given.
SchemaStep unverified_and_dues();

/// Which texts are the company's own, and when it got each attempt.
SchemaStep accepted_texts_and_receipts();

/// Which attempts may do what somebody was given.
SchemaStep creditable_attempts();

/// Who has accepted each text.
SchemaStep accepters();

} // namespace aplomo::attempts
