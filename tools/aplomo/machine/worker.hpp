#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace aplomo::machine {

/// How far the work has come that was asked for since there was last nothing to do.
struct Count {
    int done = 0;
    int total = 0;
};

/// How a job under way and those who wait for it talk to each other.
struct Errand {
    std::atomic<bool> stop{false}; ///< no more than what is done by now is wanted: look at it often
    std::atomic<int> done{0};      ///< how much is done, in whatever is counted
    std::atomic<int> total{0};     ///< of how much; 0: that is not known
};

/// Does long work on a thread of its own, one job after the other. What came of it is taken when somebody has
/// time for it; nobody ever waits.
template <typename Job, typename Result>
class Worker {
  public:
    /// `work` runs on the other thread and must not throw; `wake` is called there when
    /// nothing is left to do. It may be empty.
    Worker(std::function<Result(const Job&, Errand&)> work, std::function<void()> wake)
        : work_(std::move(work)), wake_(std::move(wake)) {}
    Worker(std::function<Result(const Job&)> work, std::function<void()> wake)
        : Worker([work = std::move(work)](const Job& job, Errand&) { return work(job); }, std::move(wake)) {}

    /// What is under way is asked to stop and waited for, what waits is not begun.
    ~Worker() { stop(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void ask(Job job) {
        const std::scoped_lock lock(mutex_);
        if (!busy()) count_ = {};
        ++count_.total;
        jobs_.push_back(std::move(job));
        if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
        asked_.notify_one();
    }

    /// What was finished since the last time, in the order in which it was asked for.
    std::vector<Result> take() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(results_, {});
    }

    /// The job under way ends as soon as it looks, and gives what it has done by then; what waits is not
    /// begun.
    void stop() {
        const std::scoped_lock lock(mutex_);
        count_.total -= static_cast<int>(jobs_.size());
        jobs_.clear();
        if (at_work_) errand_.stop = true;
    }

    /// Waits until all that was asked for is done.
    void finish() {
        std::unique_lock lock(mutex_);
        ended_.wait(lock, [&] { return jobs_.empty() && !at_work_; });
    }

    /// Forgets what was asked for and not taken yet. The job under way is asked to stop.
    void drop() {
        const std::scoped_lock lock(mutex_);
        jobs_.clear();
        results_.clear();
        if (at_work_) errand_.stop = true;
        dropped_ = at_work_;
        count_ = {};
    }

    /// Something is to be done, or to be taken.
    bool is_busy() const {
        const std::scoped_lock lock(mutex_);
        return busy();
    }

    /// How far the job is that was begun last, and of how much.
    int done() const { return errand_.done; }
    int total() const { return errand_.total; }

    Count count() const {
        const std::scoped_lock lock(mutex_);
        return count_;
    }

  private:
    bool busy() const { return !jobs_.empty() || (at_work_ && !dropped_) || !results_.empty(); }

    void run(const std::stop_token& stop) {
        for (std::unique_lock lock(mutex_); asked_.wait(lock, stop, [&] { return !jobs_.empty(); });) {
            if (stop.stop_requested()) return;
            const Job job = std::move(jobs_.front());
            jobs_.pop_front();
            at_work_ = true;
            errand_.stop = false;
            errand_.done = errand_.total = 0;
            lock.unlock();
            Result result = work_(job, errand_);
            lock.lock();
            at_work_ = false;
            if (!std::exchange(dropped_, false)) ++count_.done, results_.push_back(std::move(result));
            ended_.notify_all();
            if (!jobs_.empty() || !wake_) continue;
            lock.unlock();
            wake_();
            lock.lock();
        }
    }

    std::function<Result(const Job&, Errand&)> work_;
    std::function<void()> wake_;
    mutable std::mutex mutex_;
    std::condition_variable_any asked_, ended_;
    std::deque<Job> jobs_;
    std::vector<Result> results_;
    Count count_;
    Errand errand_; ///< of the job under way
    bool at_work_ = false;
    bool dropped_ = false; ///< what is under way is wanted no more
    std::jthread thread_;  ///< the last member: it ends first
};

} // namespace aplomo::machine
