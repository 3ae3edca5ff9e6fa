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

TEST_CASE("a job that is asked to stop gives what it has done, and what waits is not begun", "[worker]") {
    std::atomic<int> begun = 0;
    Worker<int, int> worker(
        [&](const int&, aplomo::machine::Errand& errand) {
            ++begun;
            while (!errand.stop) ++errand.done, std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return errand.done.load();
        },
        {});
    worker.ask(1);
    worker.ask(2);
    finish([&] { return worker.done() > 3; });
    worker.stop();
    std::vector<int> results;
    finish([&] { return results = worker.take(), !results.empty(); });
    CHECK(results.size() == 1);
    CHECK(results.front() > 3);
    CHECK(begun == 1);
    CHECK_FALSE(worker.is_busy());
    worker.ask(3);
    finish([&] { return begun == 2; }); // and goes away while it is under way
}

TEST_CASE("whoever must not lose anything waits until all is done", "[worker]") {
    std::atomic<int> ended = 0;
    Worker<int, int> worker(
        [&](const int& job) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            ++ended;
            return job;
        },
        {});
    worker.finish();
    for (int job = 0; job < 5; ++job) worker.ask(job);
    worker.finish();
    CHECK(ended == 5);
    CHECK(worker.take().size() == 5);
}
