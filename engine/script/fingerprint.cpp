#include <sodium.h>

#include <array>

#include "script/canonical.hpp"

namespace aplomo::script {

std::string fingerprint(const std::string& canonical_text) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(canonical_text.data()),
                       canonical_text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex;
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

} // namespace aplomo::script
