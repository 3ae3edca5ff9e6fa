#include "support/cut_line.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <vector>

namespace aplomo::tests {
namespace {

std::string setting(const std::string& address, const std::string& name) {
    const auto begin = address.find(name + "=") + name.size() + 1;
    return address.substr(begin, address.find('&', begin) - begin);
}

sockaddr_un named(const std::string& path) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::strncpy(name.sun_path, path.c_str(), sizeof name.sun_path - 1);
    return name;
}

int new_socket() { return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

bool is_ready(int file) {
    pollfd wanted{file, POLLIN, 0};
    return poll(&wanted, 1, 20) > 0;
}

} // namespace

CutLine::CutLine(const std::string& address, int limit) : left_(limit) {
    const auto host = setting(address, "host");
    const auto file = "/.s.PGSQL." + setting(address, "port");
    target_ = host + file;
    address_ = address;
    address_.replace(address_.find(host), host.size(), folder_.path().string());
    socket_ = new_socket();
    const auto name = named(folder_.path().string() + file);
    bind(socket_, reinterpret_cast<const sockaddr*>(&name), sizeof name);
    ::listen(socket_, 8);
    thread_ = std::thread([this] { listen(); });
}

CutLine::~CutLine() {
    ends_ = true;
    thread_.join();
    close(socket_);
}

void CutLine::listen() {
    std::vector<std::thread> relays;
    while (!ends_)
        if (is_ready(socket_))
            relays.emplace_back([this, client = accept(socket_, nullptr, nullptr)] { relay(client); });
    for (auto& each : relays) each.join();
}

void CutLine::relay(int client) {
    const int server = new_socket();
    const auto name = named(target_);
    connect(server, reinterpret_cast<const sockaddr*>(&name), sizeof name);
    for (bool goes_on = true; goes_on && !ends_;) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        poll(ends.data(), ends.size(), 20);
        if (ends[0].revents != 0) goes_on = let_through(client, server);
        if (goes_on && ends[1].revents != 0) goes_on = let_through(server, client);
    }
    close(server);
    close(client);
}

bool CutLine::let_through(int from, int to) {
    std::array<char, 65536> piece{};
    const auto size = read(from, piece.data(), piece.size());
    if (size <= 0) return false;
    if (left_-- <= 0) {
        was_cut_ = true;
        left_ = 0;
        return false;
    }
    return write(to, piece.data(), static_cast<std::size_t>(size)) == size;
}

} // namespace aplomo::tests
