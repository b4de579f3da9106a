// SPDX-License-Identifier: GPL-3.0-or-later
// The header of an age file: whatever is read has one spelling, the one that was read; nothing opens without a key.
#include "core/exchange/ageheader.h"
#include "core/exchange/agefile.h"
#include "core/exchange/strictbase64.h"

using namespace relais::exchange;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto file = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto header = readAgeHeader(file)) {
        QByteArray again = ageHeaderText(header->stanzas);
        if (again.size() != header->covered) {
            __builtin_trap();
        }
        again += ' ' + base64Text(header->mac, Base64Padding::Absent) + '\n';
        if (again != file.first(header->length)) {
            __builtin_trap();
        }
    }
    if (decryptAge(file, {})) {
        __builtin_trap();
    }
    return 0;
}
