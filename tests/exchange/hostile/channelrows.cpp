// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 44 to 54 and 57 to 60: numbers, hashes, clocks and quantities. Each is a sequence of bundles; most begin with
// the one that entrusts a case.
#include "tests/exchange/hostile/lines.h"
#include "tests/exchange/hostile/shelf.h"

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using hostile::after;
using hostile::first;
using hostile::note;
using rawbundle::RawBundle;

namespace {

/// A day of minutes, for stamps.
constexpr int kDay = 24 * 60;

/// Gives the steps of one sequence their files and numbers.
class Steps
{
public:
    Steps(Shelf &shelf, int row, QString name) : m_shelf(shelf), m_row(row), m_name(std::move(name)) {}

    Steps &then(const QByteArray &bytes, Shelf::Inbox expected)
    {
        expected.step = ++m_step;
        m_shelf.inbox(m_row, m_name + u'-' + QString::number(m_step), bytes, expected);
        return *this;
    }

private:
    Shelf &m_shelf;
    int m_row;
    QString m_name;
    int m_step = 0;
};

void addRepeats(Shelf &shelf)
{
    const QByteArray one = first().bytes();
    Steps(shelf, 44, u"same-file"_s).then(one, {"APP"}).then(one, {"RIEN"}).then(one, {"RIEN"});
    // Encrypted once more: another file, the same body.
    Steps(shelf, 44, u"same-body"_s).then(first().bytes(), {"APP"}).then(first().bytes(), {"RIEN"});

    RawBundle other = first();
    other.setLines(hostile::entrusting(alder(), us()) + note(alder(), 9));
    Steps(shelf, 45, u"number-1-twice"_s)
        .then(first().bytes(), {"APP"})
        .then(other.bytes(), {"ALM", "channel_forked", "number"});
    RawBundle unchained = after(first(), note(alder(), 10));
    unchained.manifest.previous = QByteArray(32, '\1');
    Steps(shelf, 45, u"previous-hash"_s)
        .then(first().bytes(), {"APP"})
        .then(unchained.bytes(), {"ALM", "channel_forked", "previous"});
    const RawBundle second = after(first(), note(alder(), 10));
    RawBundle secondAgain = after(first(), note(alder(), 11));
    Steps(shelf, 45, u"number-2-twice-then-3"_s)
        .then(first().bytes(), {"APP"})
        .then(second.bytes(), {"APP"})
        .then(secondAgain.bytes(), {"ALM", "channel_forked", "number"})
        .then(after(second, note(alder(), 12)).bytes(), {"ALM", "channel_forked", "stopped"});

    const RawBundle third = after(second, note(alder(), 12));
    Steps(shelf, 46, u"gap-then-filled"_s)
        .then(first().bytes(), {"APP"})
        .then(third.bytes(), {"APP"})
        .then(second.bytes(), {"APP"});
    Steps(shelf, 46, u"gap-that-stays"_s).then(first().bytes(), {"APP"}).then(third.bytes(), {"APP"});

    RawBundle newer = first();
    newer.manifest.epoch = 2;
    RawBundle past = after(first(), note(alder(), 10));
    Steps(shelf, 47, u"epoch-that-was-left"_s).then(newer.bytes(), {"APP"}).then(past.bytes(), {"QUA", "epoch_past"});
    RawBundle restored = after(newer, note(alder(), 13));
    restored.manifest.epoch = 1;
    restored.manifest.sequence = 9;
    Steps(shelf, 47, u"restored-copy"_s)
        .then(first().bytes(), {"APP"})
        .then(newer.bytes(), {"APP"})
        .then(restored.bytes(), {"QUA", "epoch_past"});
}

void addClocks(Shelf &shelf)
{
    Steps(shelf, 48, u"one-line-ahead"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 10) + note(alder(), 11, 9 * kDay)).bytes(), {"APP"});
    Steps(shelf, 48, u"a-year-ahead"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 10, 365 * kDay)).bytes(), {"APP"});

    const auto stamped = [](const QByteArray &stamp) {
        RawBundle raw = first();
        raw.journal.replace(rawbundle::stamp(alder(), 0).toLatin1(), stamp);
        return raw.bytes();
    };
    const QByteArray node = rawbundle::stamp(alder(), 0).toLatin1().last(16);
    shelf.inbox(49, u"clock-of-1970"_s, stamped("0000000000000000" + node), {"REF", "bundle_altered", "line 1: stamp"});
    shelf.inbox(49, u"clock-of-2019"_s, stamped("016f5e66e7ff0000" + node), {"REF", "bundle_altered", "line 1: stamp"});
    shelf.inbox(49, u"counter-over-65535"_s,
                stamped(rawbundle::stamp(alder(), 0).toLatin1().first(12) + "10000" + node),
                {"REF", "bundle_altered", "line 1: stamp"});
    RawBundle created = first();
    created.manifest.created = u"016f5e66e7ff0000"_s + QString::fromLatin1(node);
    shelf.reader(49, u"created-in-2019"_s, created.bytes(), "REF", ErrorCode::BundleAltered);

    const auto ahead = [](const fixedkeys::Office &from, int minutes) {
        RawBundle raw = first(from);
        raw.setLines(hostile::entrusting(from, us()) + note(from, 10, minutes));
        return raw.bytes();
    };
    Steps(shelf, 50, u"three-partners-agree"_s)
        .then(ahead(alder(), 8 * kDay), {"APP"})
        .then(ahead(birch(), 8 * kDay + 5), {"APP"})
        .then(ahead(fixedkeys::hazel(), 8 * kDay + 2), {"APP"});
    Steps(shelf, 50, u"two-partners-agree"_s)
        .then(ahead(alder(), 8 * kDay), {"APP"})
        .then(ahead(birch(), 8 * kDay + 5), {"APP"});
}

void addMandates(Shelf &shelf)
{
    const auto following = [&](const QString &name, const QList<QByteArray> &lines, const char *detail) {
        Steps(shelf, 51, name)
            .then(first().bytes(), {"APP"})
            .then(after(first(), lines).bytes(), {"QUA", "out_of_mandate", detail});
    };
    following(u"record-of-ours"_s, {rawbundle::line(us(), 1, 5, "case", "status", hostile::quoted("exited"))},
              "line 1: owner");
    following(u"record-of-birch"_s, note(alder(), 10) + note(birch(), 10), "line 3: owner");
    following(u"setting"_s, {rawbundle::line(alder(), 10, 5, "setting", "value", hostile::quoted("1"))},
              "line 1: type");
    QByteArray stranded = note(alder(), 10).constFirst();
    stranded.replace(R"(,"t":")", R"(,"o":"JUR","t":")");
    following(u"strand-that-is-not-covered"_s, {stranded}, "line 1: strand");
    RawBundle unasked = first();
    unasked.setLines({hostile::entrusting(alder(), us()).first(3)});
    shelf.inbox(51, u"case-that-is-not-entrusted"_s, unasked.bytes(), {"QUA", "out_of_mandate"});

    QList<QByteArray> many = hostile::entrusting(alder(), us());
    QList<QByteArray> ends;
    for (int i = 0; i < 21; ++i) {
        many += note(alder(), 20 + i);
        ends += hostile::end(alder(), 20 + i, "note", 30);
    }
    RawBundle full = first();
    full.setLines(many);
    Steps(shelf, 52, u"21-ends"_s)
        .then(full.bytes(), {"APP"})
        .then(after(full, ends).bytes(), {"QUA", "too_many_ends", "21"});
    Steps(shelf, 52, u"a-fifth-of-what-is-shared"_s)
        .then(full.bytes(), {"APP"})
        .then(after(full, ends.first(5)).bytes(), {"QUA", "too_many_ends", "5"});
    Steps(shelf, 52, u"two-ends"_s).then(full.bytes(), {"APP"}).then(after(full, ends.first(2)).bytes(), {"APP"});
}

void addRest(Shelf &shelf)
{
    // The beginning of a flood of 201; the rest of it is made when the test runs.
    Steps(shelf, 53, u"flood"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 10)).bytes(), {"APP"});
    RawBundle receipt(alder(), us());
    receipt.journal.clear();
    receipt.manifest.purpose = Purpose::Acknowledgement;
    receipt.manifest.acknowledged = {4, 99, {}, {}};
    shelf.inbox(54, u"receipt-of-what-was-never-sent"_s, receipt.bytes(), {"RIEN"});
    receipt.manifest.acknowledged = {1, 0, {3, 5}, {{7, u"out_of_mandate"_s}}};
    shelf.inbox(54, u"refusal-of-what-was-never-sent"_s, receipt.bytes(), {"RIEN"});

    // Good bundles, to be read while the disk fills, the power fails, the stick is exchanged, or many come at once.
    Steps(shelf, 57, u"disk-full"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 10)).bytes(), {"APP"});
    Steps(shelf, 58, u"power-cut"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 10)).bytes(), {"APP"});
    Steps(shelf, 59, u"replaced-while-read"_s)
        .then(first().bytes(), {"APP"})
        .then(after(first(), note(alder(), 11)).bytes(), {"APP"});
    Steps(shelf, 60, u"of-many-partners"_s)
        .then(first(alder()).bytes(), {"APP"})
        .then(first(birch()).bytes(), {"APP"})
        .then(first(fixedkeys::hazel()).bytes(), {"APP"});
}

} // namespace

void addChannelRows(Shelf &shelf)
{
    addRepeats(shelf);
    addClocks(shelf);
    addMandates(shelf);
    addRest(shelf);
}
