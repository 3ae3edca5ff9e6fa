#pragma once

#include <sys/types.h>

#include <functional>

namespace aplomo::tests {

/// Another process, forked from this one.
class Child {
  public:
    /// `report` tells the parent that one more step is done. What `work` returns is the exit code; what it
    /// throws, 99.
    explicit Child(const std::function<int(const std::function<void()>& report)>& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits until it has reported so many times; false when it ended before.
    bool wait_for(int reports);

    /// Ends it at once, as `kill -9` does.
    void kill_now();

    /// Waits for its end and gives its exit code.
    int exit_code();

  private:
    pid_t id_ = 0;
    int reports_ = -1;
};

} // namespace aplomo::tests
