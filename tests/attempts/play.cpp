#include "attempts/play.hpp"

#include "attempts/rebuild.hpp"
#include "attempts/verify.hpp"
#include "support/catch.hpp"
#include "support/load.hpp"

namespace aplomo::tests {
namespace {

constexpr std::size_t julia = 1;

conversation::Run briefed_run(std::shared_ptr<const scenario::Scenario> scenario) {
    return {scenario != nullptr ? std::move(scenario) : scenario_from(full_scenario_text()), julia, {0}};
}

attempts::Beginning beginning_of(const conversation::Run& run, const std::string& id) {
    return attempts::beginning(run, {id, "Nadia", 0xffff'ffff'ffff'fffd, attempts::Mode::guided, Language::es,
                                     "2026-11-22T09:30:00Z", "0.1.0"});
}

} // namespace

void Play::choose(const std::vector<std::string>& replies) {
    for (const auto& reply : replies) {
        const auto open = find_open(run, reply);
        INFO(reply);
        REQUIRE(open.has_value());
        run.choose(*open);
        journal.add({reply, 1200, "«así»"});
    }
}

void Play::seal() { journal.seal(attempts::seal_of(analysis::study(run.shared_scenario(), julia), run)); }

attempts::Beginning beginning(const std::string& id) { return beginning_of(briefed_run(nullptr), id); }

Play begin(attempts::Store* store, const std::string& id,
           std::shared_ptr<const scenario::Scenario> scenario) {
    auto run = briefed_run(std::move(scenario));
    auto start = beginning_of(run, id);
    return {std::move(run), attempts::Journal(store, std::move(start.attempt), std::move(start.scenario_text),
                                              std::move(start.rubric_text))};
}

Play resume(attempts::Store& store, const std::string& id) {
    const auto attempt = store.find(id);
    REQUIRE(attempt.has_value());
    auto rebuilding = attempts::rebuild(store, *attempt);
    auto* rebuilt = std::get_if<attempts::Rebuilt>(&rebuilding);
    REQUIRE(rebuilt != nullptr);
    return {std::move(rebuilt->run), attempts::Journal(&store, *attempt)};
}

void keep_whole_run(attempts::Store& store, const std::string& id) {
    auto play = begin(&store, id);
    play.choose(whole_run);
    play.seal();
    REQUIRE_FALSE(play.journal.fault().has_value());
}

std::vector<std::string> replies_of(const attempts::Attempt& attempt) {
    std::vector<std::string> ids;
    for (const auto& decision : attempt.decisions) ids.push_back(decision.reply);
    return ids;
}

std::string address_of(const std::filesystem::path& file) { return "sqlite:" + file.string(); }

} // namespace aplomo::tests
