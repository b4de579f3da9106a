// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/kit/catch.h"

#include <cstring>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace relais;

TEST_CASE("a passphrase gives the same bytes in either accent form", "[base][secret]")
{
    const SecretBytes composed = SecretBytes::fromPassphrase(u"été"_s);
    const SecretBytes decomposed = SecretBytes::fromPassphrase(u"e\u0301te\u0301"_s);
    REQUIRE(composed.size() == decomposed.size());
    CHECK(std::memcmp(composed.data(), decomposed.data(), composed.size()) == 0);
}

TEST_CASE("taking a secret leaves nothing in the source", "[base][secret]")
{
    QByteArray source("sept mots");
    const char *const place = source.constData();
    const SecretBytes secret = SecretBytes::take(source);
    CHECK(secret.size() == 9);
    CHECK(source.isEmpty());
    Q_UNUSED(place)
}

TEST_CASE("the process writes no core file and cannot be attached to", "[base][secret]")
{
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
    CHECK(prctl(PR_GET_DUMPABLE) == 0);
}
