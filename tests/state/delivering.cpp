// A company's server beside the window: what waits is handed over, and nobody waits for it.
#include <atomic>
#include <thread>

#include "state/office.hpp"

using namespace aplomo;
using namespace aplomo::screens;
using attempts::Fault;
using attempts::FaultKind;
using tests::Office;

namespace {

/// A server that says what it is told to.
struct Server {
    std::atomic<int> asked = 0;
    std::atomic<bool> away = false;
    std::atomic<int> waiting = 0;
    std::atomic<FaultKind> kind = FaultKind::away;

    void serve(Office& office) {
        office.deliver = [this] {
            ++asked;
            attempts::Delivery delivery{static_cast<std::size_t>(waiting.load()), {}};
            if (away) delivery.fault = Fault(kind, "server", "");
            return delivery;
        };
        office.open_desk();
        wait_for(office, 1);
    }

    /// Until it was asked so often and the desk has taken what came of it.
    void wait_for(Office& office, int times) const {
        while (asked < times) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        for (int i = 0; i < 20; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            office.wait(0);
        }
    }
};

} // namespace

TEST_CASE("what waits is handed over at the start and after each conversation, and not in between",
          "[state]") {
    Server server;
    Office office;
    server.serve(office);
    CHECK(server.asked == 1);
    office.wait(600);
    CHECK(server.asked == 1);
    office.play_whole();
    server.wait_for(office, 2);
    CHECK(server.asked == 2);
    CHECK(office.notice().empty());
}

TEST_CASE("while some attempts wait it is tried every minute, and told once", "[state]") {
    Server server;
    server.away = true;
    server.waiting = 2;
    Office office;
    server.serve(office);
    CHECK(office.notice() == "2 attempts wait for the company's records.");
    office.act(Dismiss{});
    office.wait(30);
    CHECK(server.asked == 1);
    office.wait(30);
    server.wait_for(office, 2);
    CHECK(office.notice().empty());
    server.waiting = 3;
    office.wait(60);
    server.wait_for(office, 3);
    CHECK(office.notice() == "3 attempts wait for the company's records.");
    server.away = false;
    server.waiting = 0;
    office.wait(60);
    server.wait_for(office, 4);
    CHECK(office.notice().empty());
    CHECK(office.toast() == "The 3 attempts that waited are in the company's records now.");
    office.wait(600);
    CHECK(server.asked == 4);
}

TEST_CASE("why a server does not let somebody in is told", "[state]") {
    Server server;
    server.away = true;
    server.kind = FaultKind::refused;
    server.waiting = 1;
    Office office;
    server.serve(office);
    CHECK(office.notice().starts_with("1 attempt waits for the company's records. server does not accept"));
}

TEST_CASE("with a server the name is that of the login, whatever somebody types", "[state]") {
    Server server;
    Office office;
    server.serve(office);
    CHECK(office.desk().shell().name_is_fixed);
    Settings to = office.desk().shell();
    to.person = "Omar";
    to.theme = Theme::dark;
    office.act(ChangeSettings{to});
    CHECK(office.desk().shell().person == "Nadia");
    CHECK(office.desk().shell().theme == Theme::dark);
}
