// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/certificates.h"

#include "tests/kit/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace {

// The dates of a certificate are said by `openssl ca` alone, in OpenSSL 3.0 as in 3.5.
constexpr const char *kConfiguration = R"([ca]
default_ca = here
[here]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[server]
subjectAltName = DNS:localhost,IP:127.0.0.1
extendedKeyUsage = serverAuth
basicConstraints = CA:FALSE
[other]
subjectAltName = DNS:autre.example
extendedKeyUsage = serverAuth
basicConstraints = CA:FALSE
)";

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

const Certificates *Certificates::shared()
{
    static const Certificates certificates;
    if (!certificates.m_isMade) {
        WARN("skipped: no openssl to make certificates");
        return nullptr;
    }
    return &certificates;
}

Certificates::Certificates()
{
    m_isMade = !QStandardPaths::findExecutable(u"openssl"_s).isEmpty() && make();
}

bool Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_place.path());
    openssl.start(u"openssl"_s, arguments);
    openssl.waitForFinished();
    const bool done = openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
    if (!done) {
        UNSCOPED_INFO(openssl.readAllStandardError().toStdString());
    }
    CHECK(done);
    return done;
}

bool Certificates::make() const
{
    const auto authority = [this](const QString &name) {
        return run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                    u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Essai"_s, u"-addext"_s,
                    u"keyUsage=critical,keyCertSign,cRLSign"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,
                    name + u".pem"_s});
    };
    // All of them have one key, so that a server takes any.
    const auto asked = [this](const QString &name, const QString &host) {
        return run({u"req"_s, u"-new"_s, u"-key"_s, u"server.key"_s, u"-subj"_s, u"/CN="_s + host, u"-out"_s,
                    name + u".csr"_s});
    };
    const auto certificate = [this](const QString &name, const QString &request, const QString &end) {
        return run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s,
                    u"-keyfile"_s, u"ca.key"_s, u"-in"_s, request + u".csr"_s, u"-out"_s, name, u"-startdate"_s,
                    u"20000101000000Z"_s, u"-enddate"_s, end, u"-extensions"_s, request});
    };
    const bool made =
        write(path(u"ca.cnf"_s), kConfiguration) && write(path(u"index.txt"_s), {}) &&
        write(path(u"serial"_s), "01\n") && authority(u"ca"_s) && authority(u"other"_s) &&
        run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, u"server.key"_s}) &&
        asked(u"server"_s, u"localhost"_s) && asked(u"other"_s, u"autre.example"_s) &&
        certificate(u"good.pem"_s, u"server"_s, u"20490101000000Z"_s) &&
        certificate(u"expired.pem"_s, u"server"_s, u"20010101000000Z"_s) &&
        certificate(u"elsewhere.pem"_s, u"other"_s, u"20490101000000Z"_s);
    // The servers run as nobody.
    QFile::setPermissions(m_place.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(path(u"server.key"_s), QFile::Permissions(0x6644));
    return made;
}
