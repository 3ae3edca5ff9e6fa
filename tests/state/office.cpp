#include "state/office.hpp"

#include <fstream>
#include <thread>

#include "attempts/store.hpp"
#include "company/people.hpp"
#include "machine/moment.hpp"
#include "support/load.hpp"

namespace aplomo::tests {

std::string other_scenario_text() {
    return R"(format: 1
id: other
languages: [es, en]
title: {es: Otra cosa, en: Something else}
summary: {es: Otra., en: Another.}
channel: email
level: 1
minutes: 3
customer: {name: Iker, about: {es: Escribe., en: He writes.}}
patience: 3
start: hello
turns:
  hello:
    phase: opening
    says: [{text: {es: Hola., en: Hello.}}]
    replies:
      - {id: good, say: {es: Dígame., en: Tell me.}, uses: [active_listening], why: {es: Bien., en: Good.}, to: well}
      - {id: bad, say: {es: Tranquilo., en: Relax.}, uses: [order_calm], why: {es: Mal., en: Bad.}, to: hello}
out_of_patience: gone
endings:
  well: {outcome: resolved, says: {es: Gracias., en: Thank you.}}
  gone: {outcome: lost, says: {es: Basta., en: Enough.}}
)";
}

std::string changed(std::string text, const std::string& old, const std::string& fresh) {
    const auto at = text.find(old);
    INFO(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), fresh);
}

Office::Office(Keeps keeps, Language language)
    : keeps_(keeps), now_(machine::moment_of("2026-11-22T09:30:00Z")) {
    settings.person = "Nadia";
    settings.language = code_of(language);
    for (const std::string id : {"full", "other"})
        std::filesystem::create_directories(folder_.path() / "scenarios" / id);
    std::filesystem::create_directories(documents());
    folder_.write("scenarios/full/scenario.yaml", full_scenario_text());
    folder_.write("scenarios/other/scenario.yaml", other_scenario_text());
    open_desk();
}

void Office::open_desk() {
    open_desk_without_waiting();
    let_it_finish();
}

void Office::open_desk_without_waiting() {
    desk_.reset();
    state::Setup setup;
    setup.scenarios = folder_.path() / "scenarios";
    setup.rubric = small_rubric();
    setup.documents = documents();
    if (keeps_ == Keeps::attempts) setup.store = attempts::Store::open("sqlite:" + store_file().string());
    setup.deliver = deliver;
    setup.store_is_free = store_is_free;
    setup.open_folder = open_folder;
    setup.copy = copy;
    if (leads_) setup.store_address = "sqlite:" + store_file().string();
    setup.settings_file = settings::SettingsFile(settings_file(), settings);
    setup.settings = greets ? setup.settings_file.settings() : settings;
    setup.first_start = greets && setup.settings_file.first_start();
    setup.program_version = "0.1.0";
    setup.fresh_id = [this] { return "a" + std::to_string(++ids_); };
    setup.fresh_seed = [this] { return seed; };
    desk_ = std::make_unique<state::Desk>(std::move(setup), now_);
}

void Office::act(const screens::Action& action) {
    only_act(action);
    let_it_finish();
}

void Office::only_act(const screens::Action& action) {
    now_ += std::chrono::seconds(10);
    desk_->apply(action, now_);
}

void Office::let_it_finish() {
    for (desk_->tick(now_); desk_->awaits(); desk_->tick(now_))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    desk_->tick(now_);
}

void Office::found_team() {
    const auto database = attempts::Database::open("sqlite:" + store_file().string());
    for (const std::string name : {"Nadia", "Omar"}) {
        company::add_person(*database, name, "2026-11-01T08:00:00Z");
        company::join(*database, {"Support", name, company::Role::trainee});
    }
    company::join(*database, {"Support", "Nadia", company::Role::trainer});
    leads_ = true;
    open_desk();
}

void Office::greet() {
    std::filesystem::remove(settings_file());
    greets = true;
    open_desk();
    greets = false;
}

void Office::wait(int seconds) {
    now_ += std::chrono::seconds(seconds);
    desk_->tick(now_);
}

void Office::say(const std::vector<std::string>& beginnings) {
    for (const auto& beginning : beginnings) {
        const auto& replies = shows<screens::ConversationScreen>().replies;
        INFO(beginning);
        std::size_t index = 0;
        while (index < replies.size() && replies[index].text.rfind(beginning, 0) != 0) ++index;
        REQUIRE(index < replies.size());
        act(screens::ChooseReply{index});
    }
}

void Office::start(const std::string& scenario) {
    act(screens::OpenScenario{scenario});
    act(screens::Start{});
}

void Office::play_whole() {
    start();
    say({"Go on.", "Let me check", "Today at six"});
    act(screens::SeeDebrief{});
}

void Office::settle() {
    while (desk_->busy()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        desk_->tick(now_);
    }
}

void Office::say_last() {
    act(screens::ChooseReply{shows<screens::ConversationScreen>().replies.size() - 1});
}

void Office::pass() {
    act(screens::OpenScenario{"full"});
    act(screens::ReadPaper{0});
    act(screens::Start{});
    say({"Go on.", "Let me check", "Today at six"});
    act(screens::Leave{});
}

const screens::ScenarioCard& Office::card(const std::string& id) const {
    const auto& cards = shows<screens::HomeScreen>().cards;
    std::size_t i = 0;
    while (i < cards.size() && cards[i].id != id) ++i;
    INFO(id);
    REQUIRE(i < cards.size());
    return cards[i];
}

void Office::save(const std::string& id, const std::string& text) {
    put(id, text);
    reload(id);
}

void Office::put(const std::string& id, const std::string& text) {
    folder_.write("saved", text);
    std::filesystem::create_directories(file_of(id).parent_path());
    std::filesystem::rename(folder_.path() / "saved", file_of(id));
}

void Office::look_at_folders() {
    for (const auto& path : desk_->watched())
        if (std::filesystem::is_directory(path)) desk_->reload(path);
    let_it_finish();
}

void Office::reload(const std::string& id) {
    now_ += std::chrono::seconds(10);
    desk_->reload(file_of(id));
    let_it_finish();
}

std::vector<attempts::Attempt> Office::kept() const {
    return attempts::Store::open("sqlite:" + store_file().string())->list("");
}

} // namespace aplomo::tests
