#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace aplomo::state {

/// How work on another thread and the one that waits for it talk to each other.
struct Errand {
    std::atomic<bool> stop{false}; ///< the result is no longer wanted: look at it often
    std::atomic<int> done{0};      ///< how much is done, in whatever is counted
};

/// Work on another thread; its result is taken once it is there. Letting a task go asks the work to stop and
/// waits for that.
template <typename Result>
class Task {
  public:
    explicit Task(std::function<Result(Errand&)> work)
        : errand_(std::make_unique<Errand>()),
          result_(std::async(std::launch::async,
                             [work = std::move(work), errand = errand_.get()] { return work(*errand); })) {}

    Task(Task&&) = default;
    Task& operator=(Task&& other) {
        stop();
        errand_ = std::move(other.errand_);
        result_ = std::move(other.result_);
        return *this;
    }
    ~Task() { stop(); }

    int done() const { return errand_->done; }

    /// The result, once it is there; only once.
    std::optional<Result> take() {
        if (!result_.valid() || result_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            return std::nullopt;
        return result_.get();
    }

    /// The work ends as soon as it looks; what it has done by then is its result.
    void ask_to_stop() { errand_->stop = true; }

  private:
    void stop() {
        if (errand_) errand_->stop = true;
        if (result_.valid()) result_.wait();
    }

    std::unique_ptr<Errand> errand_;
    std::future<Result> result_;
};

} // namespace aplomo::state
