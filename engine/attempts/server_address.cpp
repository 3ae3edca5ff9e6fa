#include "attempts/server_address.hpp"

#include <libpq-fe.h>

#include <array>
#include <cctype>
#include <memory>
#include <string_view>

namespace aplomo::attempts {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> usual_limits{
    {{"connect_timeout", "3"}, {"tcp_user_timeout", "5000"}, {"application_name", "aplomo"}}};

/// Where the part after `scheme://` begins.
std::size_t authority_of(const std::string& address) { return address.find("://") + 3; }

/// A `password=` among the settings after the question mark.
std::string without_password_setting(std::string address) {
    constexpr std::string_view name = "password=";
    for (auto at = address.find('?'); at != std::string::npos; at = address.find('&', at + 1)) {
        if (address.compare(at + 1, name.size(), name) != 0) continue;
        const auto end = address.find('&', at + 1);
        address.replace(at + 1 + name.size(), end == std::string::npos ? end : end - at - 1 - name.size(),
                        "***");
    }
    return address;
}

using Settings = std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)>;

/// What libpq understands under a name; empty where it understands nothing.
std::string setting(const Settings& settings, std::string_view name) {
    for (const auto* each = settings.get(); each != nullptr && each->keyword != nullptr; ++each)
        if (each->keyword == name && each->val != nullptr) return each->val;
    return {};
}

} // namespace

bool is_server_address(const std::string& address) {
    return address.starts_with("postgresql://") || address.starts_with("postgres://");
}

std::string without_password(const std::string& address) {
    if (!is_server_address(address)) return address;
    const auto begin = authority_of(address);
    const auto end = address.find_first_of("/?", begin);
    const auto at = address.rfind('@', end);
    const auto colon = address.find(':', begin);
    auto shown = address;
    if (at != std::string::npos && at >= begin && colon < at) shown.replace(colon, at - colon, "");
    return without_password_setting(shown);
}

std::string host_and_database(const std::string& address) {
    if (!is_server_address(address)) return address;
    const Settings said(PQconninfoParse(address.c_str(), nullptr), PQconninfoFree);
    const auto host = setting(said, "host");
    const auto database = setting(said, "dbname");
    return host.empty() || database.empty() ? host + database : host + '/' + database;
}

std::string login_of(const std::string& address) {
    if (!is_server_address(address)) return {};
    const auto said = setting(Settings(PQconninfoParse(address.c_str(), nullptr), PQconninfoFree), "user");
    return said.empty() ? setting(Settings(PQconndefaults(), PQconninfoFree), "user") : said;
}

std::string password_of(const std::string& address) {
    return setting(Settings(PQconninfoParse(address.c_str(), nullptr), PQconninfoFree), "password");
}

std::string in_address(const std::string& word) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string written;
    for (const char letter : word) {
        const auto c = static_cast<unsigned char>(letter);
        if (std::isalnum(c) != 0 || c == '/' || c == '.' || c == '-' || c == '_')
            written += letter;
        else
            written += {'%', digits[c / 16], digits[c % 16]};
    }
    return written;
}

std::string patient_address(const std::string& address) {
    auto patient = address;
    for (const auto& [name, value] : usual_limits) {
        if (address.find(std::string(name) + "=") != std::string::npos) continue;
        patient += patient.find('?') == std::string::npos ? '?' : '&';
        patient.append(name).append("=").append(value);
    }
    return patient;
}

} // namespace aplomo::attempts
