#include "desktop/samples/samples.hpp"

namespace aplomo::tests {

using namespace screens;

namespace {

Sample around(std::string name, Sample of, Shell shell) {
    return {std::move(name), std::move(of.screen), std::move(shell)};
}

Shell noticed(const std::string& notice) {
    Shell shell;
    shell.notice = notice;
    return shell;
}

Shell of_broken_file(const Chooser& in) {
    Shell shell = noticed(in("El archivo de «El proveedor que llegó tarde» ha cambiado y tiene 1 error.",
                             "The file of “The supplier who came late” has changed and has 1 error."));
    shell.faulty = "late_supplier";
    return shell;
}

Shell with_keys() {
    Shell shell;
    shell.keys_shown = true;
    return shell;
}

Shell checking() {
    Shell shell;
    shell.busy = Busy{Busy::Doing::checking, 1, 3, true};
    return shell;
}

/// No reply is open, and nothing has ended.
Sample stuck(const Chooser& in) {
    auto sample = conversation_samples(in).front();
    std::get<ConversationScreen>(sample.screen).replies.clear();
    return sample;
}

Sample being_checked(const Chooser& in) {
    auto sample = findings_samples(in).front();
    auto& screen = std::get<FindingsScreen>(sample.screen);
    screen.rows.clear();
    screen.playable = screen.checking = true;
    return sample;
}

} // namespace

std::vector<Sample> around_samples(const Chooser& in) {
    return {around("keys", conversation_samples(in).front(), with_keys()),
            around("notice", home_samples(in).front(), of_broken_file(in)),
            around("busy", being_checked(in), checking()), around("conversation_dead_end", stuck(in), {})};
}

} // namespace aplomo::tests
