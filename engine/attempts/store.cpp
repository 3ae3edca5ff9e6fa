#include "attempts/store.hpp"

#include "attempts/company_store.hpp"
#include "attempts/file_store.hpp"
#include "attempts/server_address.hpp"

namespace aplomo::attempts {

std::unique_ptr<Store> Store::open(const std::string& address, const std::filesystem::path& outbox) {
    if (!is_server_address(address)) return std::make_unique<FileStore>(Database::open(address));
    if (outbox.empty())
        throw Fault(FaultKind::cannot_open, without_password(address), "no file for what waits");
    return std::make_unique<CompanyStore>(address, Database::open("sqlite:" + outbox.string()));
}

} // namespace aplomo::attempts
