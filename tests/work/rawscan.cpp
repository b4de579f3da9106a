// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/rawscan.h"

#include "tests/kit/catch.h"

#include <QFile>

#include <openssl/evp.h>

using namespace relais;

namespace {

constexpr qsizetype kPage = 4096;
constexpr qsizetype kReserve = 16 + 32; // initialisation vector and HMAC_SHA256 at the end of each page
constexpr qsizetype kLogHead = 32;
constexpr qsizetype kFrameHead = 24;

/// AES-256-CBC as SQLCipher lays it out. @param begin 16 on the first page, which begins with the salt
QByteArray decrypted(const QByteArray &page, qsizetype begin, const SecretBytes &key)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(page.constData());
    QByteArray plain(kPage, '\0');
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(), bytes + kPage - kReserve);
    EVP_CIPHER_CTX_set_padding(context, 0);
    int written = 0;
    const int done = EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &written,
                                       bytes + begin, static_cast<int>(kPage - kReserve - begin));
    EVP_CIPHER_CTX_free(context);
    REQUIRE(done == 1);
    return plain.left(written);
}

} // namespace

RawScan scanPages(const QString &folder, const QString &file, const SecretBytes &key, const QByteArray &marker)
{
    RawScan scan;
    QFile raw(folder + u'/' + file);
    if (!raw.open(QIODevice::ReadOnly)) {
        return scan;
    }
    const bool isLog = file.endsWith(u"-wal"_s);
    raw.seek(isLog ? kLogHead : 0);
    QByteArray whole; // a value may run over several pages
    for (;;) {
        const QByteArray head = isLog ? raw.read(kFrameHead) : QByteArray();
        const QByteArray page = raw.read(kPage);
        if (page.size() < kPage) {
            break;
        }
        const bool isFirst = isLog ? head.startsWith(QByteArray("\0\0\0\1", 4)) : scan.pages == 0;
        whole += decrypted(page, isFirst ? 16 : 0, key);
        ++scan.pages;
    }
    scan.copies = static_cast<int>(whole.count(marker));
    return scan;
}
