#include "machine/worker.hpp"

#include <atomic>
#include <chrono>
#include <future>

#include "support/catch.hpp"

using aplomo::machine::Worker;

namespace {

template <typename Work>
void finish(const Work& done) {
    while (!done()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace

TEST_CASE("work is done elsewhere, in the order in which it was asked for", "[worker]") {
    const auto here = std::this_thread::get_id();
    std::atomic<int> woken = 0;
    Worker<int, std::pair<int, bool>> worker(
        [&](const int& job) { return std::pair(job, std::this_thread::get_id() != here); }, [&] { ++woken; });
    CHECK_FALSE(worker.is_busy());
    for (const int job : {3, 1, 2}) worker.ask(job);
    std::vector<std::pair<int, bool>> results;
    finish([&] {
        for (const auto& each : worker.take()) results.push_back(each);
        return !worker.is_busy();
    });
    CHECK(results == std::vector<std::pair<int, bool>>{{3, true}, {1, true}, {2, true}});
    CHECK(worker.count().done == 3);
    finish([&] { return woken > 0; });
}

TEST_CASE("what was dropped is neither begun nor given, and what comes after it is", "[worker]") {
    std::promise<void> go;
    const auto may_go = go.get_future().share();
    std::atomic<int> begun = 0;
    Worker<int, int> worker(
        [&](const int& job) {
            ++begun;
            may_go.wait();
            return job;
        },
        {});
    worker.ask(1);
    worker.ask(2);
    finish([&] { return begun == 1; });
    worker.drop();
    CHECK_FALSE(worker.is_busy());
    CHECK(worker.count().total == 0);
    worker.ask(3);
    go.set_value();
    finish([&] { return worker.count().done == 1; });
    CHECK(worker.take() == std::vector{3});
    CHECK(begun == 2);
}

TEST_CASE("a worker that goes leaves what waits undone", "[worker]") {
    std::atomic<int> begun = 0;
    std::promise<void> go;
    {
        const auto may_go = go.get_future().share();
        Worker<int, int> worker(
            [&](const int& job) {
                ++begun;
                may_go.wait();
                return job;
            },
            {});
        for (int job = 0; job < 100; ++job) worker.ask(job);
        finish([&] { return begun == 1; });
        go.set_value();
    }
    CHECK(begun <= 100);
}
