#include "cli/server_copy.hpp"

#include "attempts/server_address.hpp"
#include "attempts/sqlite_file.hpp"
#include "machine/process.hpp"
#include "machine/replace_file.hpp"

namespace aplomo::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours longest(6);

/// A file in libpq's own form that says the password, for as long as it is needed.
class PasswordFile {
  public:
    PasswordFile(fs::path file, const std::string& password) : file_(std::move(file)) {
        std::string line = "*:*:*:*:";
        for (const char letter : password)
            line += letter == ':' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
        attempts::make_private_file(file_);
        written_ = !machine::write_file(file_, line + '\n');
    }
    ~PasswordFile() {
        std::error_code ignored;
        fs::remove(file_, ignored);
    }
    PasswordFile(const PasswordFile&) = delete;
    PasswordFile& operator=(const PasswordFile&) = delete;
    bool written() const { return written_; }

  private:
    fs::path file_;
    bool written_ = false;
};

Copied run(const std::string& address, const fs::path& file) {
    const auto outcome =
        machine::run_program({"pg_dump", "--format=custom", "--schema=aplomo", "--no-password",
                              "--file=" + file.string(), "--dbname=" + address},
                             {}, longest);
    if (outcome.kind == machine::Outcome::Kind::done) return Copied::done;
    return outcome.kind == machine::Outcome::Kind::missing ? Copied::no_program : Copied::failed;
}

Copied copy_with_password(const std::string& address, const fs::path& file) {
    const auto password = attempts::password_of(address);
    if (password.empty()) return run(address, file);
    const auto beside = file.string() + ".pgpass";
    const PasswordFile said(beside, password);
    if (!said.written()) return Copied::failed;
    return run(attempts::spelt_out(address) + "&passfile=" + attempts::in_address(beside), file);
}

} // namespace

Copied copy_server(const std::string& address, const fs::path& file) {
    attempts::make_private_file(file);
    const auto copied = copy_with_password(address, file);
    std::error_code ignored;
    if (copied != Copied::done) fs::remove(file, ignored);
    return copied;
}

} // namespace aplomo::cli
