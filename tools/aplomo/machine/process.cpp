#include "machine/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <thread>

extern char** environ;

namespace aplomo::machine {
namespace {

using Clock = std::chrono::steady_clock;
using Kind = Outcome::Kind;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// The input lies in a file without a name: nobody has to write and read at the same time.
File file_of(std::string_view input) {
    File file(std::tmpfile());
    if (input.empty()) return file;
    if (file && std::fwrite(input.data(), 1, input.size(), file.get()) != input.size()) file.reset();
    if (file) std::rewind(file.get());
    return file;
}

/// Both ends of a pipe, which programs started later do not inherit.
struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) ends = {-1, -1};
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close_end(std::size_t end) {
        if (ends[end] >= 0) close(ends[end]);
        ends[end] = -1;
    }
};

/// 0, or why the program could not be started. It leads a process group of its own.
int start(const std::vector<std::string>& command, int in, int out, pid_t& child) {
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    const int fault = posix_spawnp(&child, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

/// Reads to the end, or until the moment comes.
void read_until(int from, Clock::time_point end, std::string& text) {
    std::array<char, 65536> chunk;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd ready{from, POLLIN, 0};
        if (left <= 0) return;
        if (poll(&ready, 1, static_cast<int>(left)) <= 0) continue;
        const auto got = read(from, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return;
        text.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

/// How it ended; `late`, and it is ended with all that it started, when the moment comes first.
Kind wait_until(pid_t child, Clock::time_point end) {
    int status = 0;
    for (pid_t ended = 0; ended <= 0;) {
        ended = waitpid(child, &status, WNOHANG);
        if (ended < 0 && errno != EINTR) return Kind::failed;
        if (ended == 0 && Clock::now() >= end) {
            kill(-child, SIGKILL);
            waitpid(child, &status, 0);
            return Kind::late;
        }
        if (ended == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Kind::done : Kind::failed;
}

} // namespace

Outcome run_program(const std::vector<std::string>& command, std::string_view input,
                    std::chrono::milliseconds limit) {
    Outcome outcome{Kind::failed, {}};
    const auto file = file_of(input);
    Pipe written;
    if (!file || written.ends[0] < 0) return outcome;
    const auto end = Clock::now() + limit;
    pid_t child = 0;
    const int fault = start(command, fileno(file.get()), written.ends[1], child);
    written.close_end(1);
    if (fault != 0) return {fault == ENOENT ? Kind::missing : Kind::failed, {}};
    read_until(written.ends[0], end, outcome.out);
    outcome.kind = wait_until(child, end);
    return outcome;
}

} // namespace aplomo::machine
