// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/wire.h"
#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/store/vaultfolder.h"
#include "core/work/demo.h"
#include "tests/bench/bareinserts.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace relais;

namespace {

constexpr int kCases = 300;         ///< of the colleague; more than 10,000 lines
constexpr qsizetype kAtOnce = 5000; ///< in one transaction, beside the bare statements
constexpr qsizetype kArriving = 10'000;

const work::Office kOffice{u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s};

/// A post in a temporary folder, with its session and so its projection.
struct Post {
    QTemporaryDir place;
    SecretBytes key = SecretBytes::random(32);
    std::unique_ptr<store::Vault> vault;
    std::unique_ptr<work::Session> session;

    [[nodiscard]] QString keyText() const
    {
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())).toHex());
    }
};

/// @param office empty for a new one
Result<std::unique_ptr<Post>> open(const QString &office, const Clock &clock, const model::Reference &reference)
{
    auto post = std::make_unique<Post>();
    auto vault = store::Vault::create(post->place.path(), post->key, {}, office);
    if (!vault) {
        return vault.error();
    }
    post->vault = *std::move(vault);
    model::User user;
    user.id = model::UserId::create(post->vault->office());
    user.name = office.isEmpty() ? u"C. Auger"_s : u"S. Mabille"_s;
    const auto founded = office.isEmpty() ? work::foundOffice(*post->vault, clock, kOffice, user)
                                          : work::joinOffice(*post->vault, clock, kOffice, {}, user);
    if (!founded) {
        return founded.error();
    }
    auto session = work::openSession(*post->vault, clock, reference, user.id);
    if (!session) {
        return session.error();
    }
    post->session = *std::move(session);
    return post;
}

/// The journal of a colleague, as it arrives: lines, and what is read from them.
Result<QList<journal::Operation>> colleaguesLines(Post &colleague, const Clock &clock)
{
    if (const auto filled = work::fillDemo(*colleague.session, kCases, 7, clock.now()); !filled) {
        return filled.error();
    }
    QByteArray lines;
    qsizetype count = 0;
    const auto read = colleague.vault->read([&](const store::Reader &reader) -> Result<void> {
        const int most = static_cast<int>(journal::kMostLines) / 2; // of creates, several times as long as a Set
        for (const store::JournalLine &line : store::journalSince(reader, 0, most)) {
            lines += journal::toLine(line.change, journal::Reach::Office) + '\n';
            ++count;
        }
        return {};
    });
    if (!read) {
        return read.error();
    }
    Figures reading(u"wire: all lines read"_s);
    auto operations = reading.measure([&] { return journal::fromLines(lines, count, journal::Reach::Office); });
    if (operations) {
        std::printf("%lld lines, %.1f MB; read in %.1f ms, %.1f µs a line\n", static_cast<long long>(count),
                    static_cast<double>(lines.size()) / 1e6, reading.quantile(0.5),
                    1000.0 * reading.quantile(0.5) / static_cast<double>(count));
    }
    return operations;
}

Result<void> merge(Post &post, const QList<journal::Operation> &operations, qsizetype from, qsizetype count)
{
    return post.vault->write(post.session->act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
        for (qsizetype i = from; i < std::min(from + count, operations.size()); ++i) {
            if (tx.merge(operations[i].change) != store::Tx::Merged::Applied) {
                return Error{ErrorCode::DataDamaged, u"line %1 was not applied"_s.arg(i + 1)};
            }
        }
        return {};
    });
}

QList<journal::Change> changesOf(const QList<journal::Operation> &operations, qsizetype count)
{
    QList<journal::Change> changes;
    for (const journal::Operation &operation : operations.first(std::min(count, operations.size()))) {
        changes << operation.change;
    }
    return changes;
}

/// Settings are left out: both posts have made their own, which no bare statement would meet.
QList<journal::Operation> withoutSettings(QList<journal::Operation> operations)
{
    operations.removeIf(
        [](const journal::Operation &operation) { return operation.change.type == model::RecordType::Setting; });
    return operations;
}

/// Merged without projection, and the same rows bare, each into a post that has nothing yet; three times.
Result<void> besideBare(const QString &office, const Clock &clock, const model::Reference &reference,
                        const QList<journal::Operation> &operations)
{
    Figures merged(u"merge: 5,000 operations and the commit"_s);
    Figures bare(u"merge: the same rows by bare SQL"_s);
    for (int run = 0; run < 3; ++run) {
        auto post = open(office, clock, reference);
        auto twin = open(office, clock, reference);
        if (!post || !twin) {
            return post ? twin.error() : post.error();
        }
        (*post)->vault->setProjection({});
        const auto done = merged.measure([&] { return merge(**post, operations, 0, kAtOnce); });
        if (!done) {
            return done;
        }
        (*twin)->session.reset();
        (*twin)->vault.reset();
        const qint64 nanoseconds =
            bareInserts(store::databasePath((*twin)->place.path()), (*twin)->keyText(), changesOf(operations, kAtOnce));
        if (nanoseconds < 0) {
            return Error{ErrorCode::DiskFailure, u"the bare statements"_s};
        }
        bare.add(nanoseconds);
    }
    std::printf("%s\n%s\nratio of the medians %.2f\n", qPrintable(merged.line()), qPrintable(bare.line()),
                merged.quantile(0.5) / bare.quantile(0.5));
    return {};
}

/// With the projection of the cases, in bundles of a size: what a window waits for.
Result<void> arriving(const QString &office, const Clock &clock, const model::Reference &reference,
                      const QList<journal::Operation> &operations, qsizetype size)
{
    auto post = open(office, clock, reference);
    if (!post) {
        return post.error();
    }
    Figures bundles(u"merge: bundles of %1, cases drawn up"_s.arg(size));
    qsizetype mostCases = 0;
    QObject::connect((*post)->vault.get(), &store::Vault::changed, (*post)->vault.get(),
                     [&](const store::ChangeSet &touched) { mostCases = std::max(mostCases, touched.cases.size()); });
    for (qsizetype from = 0; from < std::min(kArriving, operations.size()); from += size) {
        const auto done = bundles.measure([&] { return merge(**post, operations, from, size); });
        if (!done) {
            return done;
        }
    }
    std::printf("%s   longest %.1f ms, of at most %lld cases\n", qPrintable(bundles.line()), bundles.quantile(1),
                static_cast<long long>(mostCases));
    return {};
}

} // namespace

Result<void> benchMerge(const Clock &clock, const model::Reference &reference)
{
    const auto colleague = open({}, clock, reference);
    if (!colleague) {
        return colleague.error();
    }
    const QString office = (*colleague)->vault->office();
    const auto lines = colleaguesLines(**colleague, clock);
    if (!lines) {
        return lines.error();
    }
    const QList<journal::Operation> operations = withoutSettings(*lines);
    Result<void> done = besideBare(office, clock, reference, operations);
    for (const qsizetype size : {50, 100, 200, 300, 500, 1000}) {
        done = done ? arriving(office, clock, reference, operations, size) : done;
    }
    return done;
}
