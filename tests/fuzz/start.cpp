// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs do first as well: libsodium guards no memory before it was started.
#include <sodium.h>

#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    if (sodium_init() < 0) {
        std::abort();
    }
    return 0;
}
