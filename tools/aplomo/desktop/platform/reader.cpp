#include "desktop/platform/reader.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace aplomo::platform {
namespace {

constexpr int usual_speed = 175; // words a minute, espeak-ng's own

/// The program's output is not for the terminal; it says there what it thinks of the sound system.
class Quiet {
  public:
    Quiet() {
        posix_spawn_file_actions_init(&actions_);
        for (const int output : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&actions_, output, "/dev/null", O_WRONLY, 0);
    }
    ~Quiet() { posix_spawn_file_actions_destroy(&actions_); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

    const posix_spawn_file_actions_t* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

/// 0 when it could not be started.
pid_t start(std::vector<std::string> command) {
    std::vector<char*> words;
    for (auto& word : command) words.push_back(word.data());
    words.push_back(nullptr);
    pid_t started = 0;
    const Quiet quiet;
    return posix_spawnp(&started, words[0], quiet.get(), nullptr, words.data(), environ) == 0 ? started : 0;
}

} // namespace

Reader::~Reader() { stop(); }

void Reader::read(const std::string& words, const screens::Settings& settings) {
    stop();
    if (settings.muted || words.empty()) return;
    speaker_ = start({"espeak-ng", "-v", settings.language, "-a", std::to_string(settings.volume), "-s",
                      std::to_string(usual_speed * settings.speed / 100), "--", words});
    missing_ = speaker_ == 0;
}

void Reader::stop() {
    if (speaker_ == 0) return;
    kill(speaker_, SIGKILL);
    waitpid(speaker_, nullptr, 0);
    speaker_ = 0;
}

std::string no_reader(const screens::Words& words) {
    return words.of("Nothing can be read aloud without espeak-ng. Install the package espeak-ng.");
}

} // namespace aplomo::platform
