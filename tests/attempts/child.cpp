#include "attempts/child.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "support/catch.hpp"

namespace aplomo::tests {
namespace {

constexpr int thrown = 99;

int run(const std::function<int(const std::function<void()>&)>& work, int pipe) {
    try {
        return work([pipe] {
            if (write(pipe, "+", 1) != 1) _exit(thrown);
        });
    } catch (...) {
        return thrown;
    }
}

} // namespace

Child::Child(const std::function<int(const std::function<void()>&)>& work) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    id_ = fork();
    REQUIRE(id_ >= 0);
    if (id_ == 0) _exit(run(work, ends[1]));
    close(ends[1]);
    reports_ = ends[0];
}

Child::~Child() {
    if (id_ != 0) kill_now();
    close(reports_);
}

bool Child::wait_for(int reports) {
    for (char byte; reports > 0; --reports)
        if (read(reports_, &byte, 1) != 1) return false;
    return true;
}

void Child::kill_now() {
    kill(id_, SIGKILL);
    exit_code();
}

int Child::exit_code() {
    int status = 0;
    waitpid(id_, &status, 0);
    id_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace aplomo::tests
