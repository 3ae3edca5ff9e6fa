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

/// Whatever follows `password=`, `sslpassword=` and the like, up to the next setting of an address or to the
/// end of anything else.
std::string without_password_settings(std::string address) {
    for (const std::string_view name : {"password=", "_secret=", "scram_client_key=", "scram_server_key="})
        for (auto at = address.find(name); at != std::string::npos; at = address.find(name, at + 1)) {
            const auto begin = at + name.size();
            const auto end = is_server_address(address) ? address.find('&', begin) : std::string::npos;
            address.replace(begin, end == std::string::npos ? end : end - begin, "***");
        }
    return address;
}

/// The at sign that ends who logs in: libpq's own, or a later one that a password's signs which mean
/// something in addresses have hidden from it.
std::size_t end_of_login(const std::string& address, std::size_t begin) {
    const auto first = address.find_first_of("@/", begin);
    const bool is_own = first != std::string::npos && address[first] == '@';
    const auto at = address.rfind('@', address.find('=', is_own ? first : begin));
    return at != std::string::npos && at >= begin ? at : std::string::npos;
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
    if (address.starts_with("sqlite:")) return address;
    if (!is_server_address(address)) return without_password_settings(address);
    const auto begin = authority_of(address);
    const auto at = end_of_login(address, begin);
    const auto colon = address.find(':', begin);
    auto shown = address;
    if (at != std::string::npos && colon < at) shown.replace(colon, at - colon, "");
    return without_password_settings(shown);
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

std::string spelt_out(const std::string& address) {
    std::string spelt = "postgresql://";
    const Settings said(PQconninfoParse(address.c_str(), nullptr), PQconninfoFree);
    for (const auto* each = said.get(); each != nullptr && each->keyword != nullptr; ++each)
        if (each->val != nullptr && std::string_view(each->keyword) != "password")
            spelt += (spelt.back() == '/' ? '?' : '&') + (each->keyword + ('=' + in_address(each->val)));
    return spelt;
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
