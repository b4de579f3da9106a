// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/derive.h"

#include "core/base/bytes.h"

#include <sodium.h>

namespace relais {

SecretBytes derive(const SecretBytes &key, QByteArrayView salt, QByteArrayView purpose)
{
    crypto_auth_hmacsha256_state state;
    SecretBytes extracted(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_init(&state, bytesOf(salt), static_cast<std::size_t>(salt.size()));
    crypto_auth_hmacsha256_update(&state, key.data(), key.size());
    crypto_auth_hmacsha256_final(&state, extracted.data());

    SecretBytes expanded(crypto_auth_hmacsha256_BYTES);
    constexpr unsigned char kFirstBlock = 1;
    crypto_auth_hmacsha256_init(&state, extracted.data(), extracted.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(purpose), static_cast<unsigned long long>(purpose.size()));
    crypto_auth_hmacsha256_update(&state, &kFirstBlock, 1);
    crypto_auth_hmacsha256_final(&state, expanded.data());
    sodium_memzero(&state, sizeof state);
    return expanded;
}

} // namespace relais
