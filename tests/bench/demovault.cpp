// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/demovault.h"

#include "core/store/cipherconnection.h"
#include "core/store/schema.h"
#include "core/work/demo.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace relais;

namespace {

constexpr int kCases = 5'500;
constexpr quint32 kSeed = 7;

class StandingClock final : public Clock
{
public:
    explicit StandingClock(QDateTime moment) : m_moment(std::move(moment)) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

Result<void> make(const QString &folder, const SecretBytes &key, const Clock &clock, const model::Reference &reference)
{
    std::printf("making 5,500 cases, once…\n");
    std::fflush(stdout);
    const auto vault = store::Vault::create(folder, key, {});
    if (!vault) {
        return vault.error();
    }
    model::User founder;
    founder.id = model::UserId::create((*vault)->office());
    founder.name = u"C. Auger"_s;
    const StandingClock past(clock.now().addDays(-work::kDemoPastDays));
    const Result<void> founded =
        work::foundOffice(**vault, past, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, founder);
    if (!founded) {
        return founded;
    }
    const auto session = work::openSession(**vault, clock, reference, founder.id);
    return session ? work::fillDemo(**session, kCases, kSeed, clock.now()) : Result<void>(session.error());
}

} // namespace

QString DemoVault::keyText() const
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())).toHex());
}

Result<DemoVault> DemoVault::open(const Clock &clock, const model::Reference &reference)
{
    DemoVault demo;
    demo.folder = QDir::tempPath() + u"/relais-bench-%1"_s.arg(store::shippedSchemaVersion());
    QFile keyFile(demo.folder + u"/key"_s);
    if (!keyFile.open(QIODevice::ReadOnly)) {
        QDir(demo.folder).removeRecursively(); // one that was never finished
        QDir().mkpath(demo.folder);
        demo.key = SecretBytes::random(32);
        if (const Result<void> made = make(demo.folder, demo.key, clock, reference); !made) {
            return made.error();
        }
        if (!keyFile.open(QIODevice::WriteOnly) || keyFile.write(demo.keyText().toLatin1()) < 0) {
            return Error{ErrorCode::DiskFailure, u"key of the bench"_s};
        }
    } else {
        QByteArray bytes = QByteArray::fromHex(keyFile.readAll());
        demo.key = SecretBytes::take(bytes);
    }
    auto vault = store::Vault::open(demo.folder, demo.key, {});
    if (!vault) {
        return vault.error();
    }
    demo.vault = *std::move(vault);
    auto session = work::openSession(*demo.vault, clock, reference, {});
    if (!session) {
        return session.error();
    }
    demo.session = *std::move(session);
    return demo;
}
