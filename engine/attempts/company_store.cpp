#include "attempts/company_store.hpp"

#include <algorithm>

#include "attempts/fault.hpp"
#include "attempts/rows.hpp"
#include "attempts/server_rows.hpp"

namespace aplomo::attempts {
namespace {

/// Newest first, each id once: what waits here goes before the server's.
template <typename Kept, typename Id>
std::vector<Kept> merged(std::vector<Kept> here, const std::vector<Kept>& there, Id id) {
    for (const auto& each : there)
        if (std::none_of(here.begin(), here.end(), [&](const Kept& mine) { return id(mine) == id(each); }))
            here.push_back(each);
    std::stable_sort(here.begin(), here.end(),
                     [](const Kept& a, const Kept& b) { return a.started > b.started; });
    return here;
}

} // namespace

CompanyStore::CompanyStore(std::string address, std::unique_ptr<Database> outbox)
    : address_(std::move(address)), outbox_(std::move(outbox)) {}

Database& CompanyStore::server() {
    if (server_ == nullptr) server_ = Database::open(address_);
    return *server_;
}

template <typename Ask>
auto CompanyStore::ask(Ask question) -> std::optional<decltype(question())> {
    if (!is_away_) try {
            return server().read(question);
        } catch (const Fault& fault) {
            if (!is_unreached(fault.kind())) throw;
            is_away_ = true;
        }
    was_answered_ = false;
    return std::nullopt;
}

void CompanyStore::wait_at_most(std::chrono::milliseconds patience) { outbox_.wait_at_most(patience); }

void CompanyStore::keep_text(const std::string& fingerprint, const std::string& text) {
    outbox_.keep_text(fingerprint, text);
}

std::optional<std::string> CompanyStore::text(const std::string& fingerprint) {
    if (auto here = outbox_.text(fingerprint)) return here;
    return ask([&] { return read_text(server_->sql(), fingerprint); }).value_or(std::nullopt);
}

Acceptance CompanyStore::acceptance(const std::string& fingerprint, const std::string& player) {
    const bool was_answered = was_answered_;
    const auto answer = ask([&] { return read_acceptance(server_->sql(), fingerprint, player); });
    was_answered_ = was_answered; // while it is away every text counts, and nothing is missing
    return answer.value_or(Acceptance::others);
}

void CompanyStore::begin(const Attempt& attempt) { outbox_.begin(attempt); }

void CompanyStore::add(const std::string& attempt, std::size_t position, const KeptDecision& decision) {
    outbox_.add(attempt, position, decision);
}

void CompanyStore::keep_first(const std::string& attempt, std::size_t count) {
    outbox_.keep_first(attempt, count);
}

void CompanyStore::seal(const std::string& attempt, const Seal& seal) { outbox_.seal(attempt, seal); }

void CompanyStore::discard(const std::string& attempt) { outbox_.discard(attempt); }

void CompanyStore::reflect(const std::string& person, const std::string& attempt,
                           const Reflection& reflection) {
    if (outbox_.find(attempt)) try {
            return outbox_.reflect(person, attempt, reflection);
        } catch (const Fault&) {
            if (outbox_.find(attempt)) throw; // else another thread has handed it over meanwhile
        }
    server().change([&] {
        require_theirs(server_->sql(), server_->place(), person, attempt);
        keep_reflection(server_->sql(), attempt, reflection);
    });
}

std::optional<Reflection> CompanyStore::reflection(const std::string& person, const std::string& attempt) {
    if (outbox_.find(attempt)) return outbox_.reflection(person, attempt);
    return ask([&] { return read_reflection(server_->sql(), person, attempt); }).value_or(std::nullopt);
}

std::vector<Goal> CompanyStore::goals(const std::string& person, const std::string& scenario) {
    const auto there = ask([&] { return read_goals(server_->sql(), person, scenario); });
    return merged(outbox_.goals(person, scenario), there.value_or(std::vector<Goal>{}),
                  [](const Goal& goal) { return goal.attempt; });
}

std::optional<Attempt> CompanyStore::find(const std::string& attempt) {
    if (auto here = outbox_.find(attempt)) return here;
    return ask([&] { return read_attempt(server_->sql(), attempt); }).value_or(std::nullopt);
}

std::vector<Attempt> CompanyStore::list(const std::string& person) {
    const auto there = ask([&] { return read_attempts(server_->sql(), person); });
    return merged(outbox_.list(person), there.value_or(std::vector<Attempt>{}),
                  [](const Attempt& attempt) { return attempt.id; });
}

Delivery CompanyStore::deliver() {
    Delivery delivery;
    const auto fail = [&](const Fault& fault) {
        is_away_ = is_unreached(fault.kind());
        delivery.fault = fault;
    };
    is_away_ = false;
    was_answered_ = true;
    try {
        server();
    } catch (const Fault& fault) {
        fail(fault);
    }
    for (const auto& attempt : outbox_.sealed()) try {
            if (server_ == nullptr || is_away_ || !hand_over(attempt)) ++delivery.waiting;
        } catch (const Fault& fault) {
            fail(fault);
            ++delivery.waiting;
        }
    return delivery;
}

bool CompanyStore::hand_over(const Attempt& attempt) {
    const auto reflection = outbox_.reflection(attempt.person, attempt.id);
    const auto keep = [&] { return server().read([&] { return keep_attempt(server_->sql(), attempt); }); };
    if (keep() == Kept::texts_missing) {
        keep_texts_of(attempt);
        keep();
    }
    if (reflection) server().change([&] { keep_reflection(server_->sql(), attempt.id, *reflection); });
    return outbox_.forget(attempt, reflection);
}

void CompanyStore::keep_texts_of(const Attempt& attempt) {
    for (const auto& fingerprint : {attempt.scenario_fingerprint, attempt.rubric_fingerprint})
        if (const auto text = outbox_.text(fingerprint))
            server().change([&] { attempts::keep_text(server_->sql(), fingerprint, *text); });
}

} // namespace aplomo::attempts
