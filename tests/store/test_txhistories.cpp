// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories on real vaults: what they hold must be what the rule says of the same changes, reckoned apart
// (tests/journal/reference).
#include "core/model/record.h"
#include "core/work/digest.h"
#include "tests/journal/reference.h"
#include "tests/kit/post.h"
#include "tests/kit/seed.h"

#include <algorithm>
#include <memory>
#include <random>
#include <vector>

using namespace relais;
using journal::Change;
using Merged = store::Tx::Merged;
using model::RecordType;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kYear = 365 * 24 * kHour;

const QString kOurs = u"AB12CD34"_s;
const QString kPartner = u"FEDCBA98"_s;

/// The office: two to four posts, and a partner who sends single fields of its notes.
class Office
{
public:
    explicit Office(quint64 seed) : m_chance(seed)
    {
        const int posts = 2 + upTo(2);
        for (int i = 0; i < posts; ++i) {
            m_posts.push_back(std::make_unique<Post>(kOurs));
        }
    }

    void live(int history)
    {
        m_history = history;
        m_partner = {};
        m_starts.clear();
        for (const auto &post : m_posts) {
            m_starts << post->one(u"SELECT coalesce(max(seq), 0) FROM journal"_s).toLongLong();
            post->clock.set(now().addMSecs(upTo(1) == 0 ? offset() : 0));
        }
        for (int gestures = 20 + upTo(30); gestures > 0; --gestures) {
            m_now += upTo(static_cast<int>(kHour));
            Post &post = any();
            post.clock.advance(upTo(static_cast<int>(kHour)));
            const int dice = upTo(19);
            if (dice == 0) {
                post.clock.set(now().addMSecs(offset()));
            } else if (dice == 1) {
                post.reopen();
            } else if (dice <= 5) {
                send(post);
            } else if (dice == 6) {
                partnerWrites();
            } else {
                write(post);
            }
        }
    }

    /// Years later everybody gets everything that this history wrote.
    QList<Change> repair()
    {
        m_now += 5 * kYear;
        QList<Change> all = m_partner;
        for (size_t i = 0; i < m_posts.size(); ++i) {
            m_posts[i]->clock.set(now());
            all << m_posts[i]->sent(m_starts[static_cast<int>(i)]);
        }
        for (const auto &post : m_posts) {
            std::shuffle(all.begin(), all.end(), m_chance);
            take(*post, all);
        }
        return all;
    }

    std::vector<std::unique_ptr<Post>> &posts() { return m_posts; }
    [[nodiscard]] QString name(QChar kind, int number) const
    {
        return kOurs + u'-' + QString(kind + QString::number(m_history * 10 + number)).rightJustified(16, u'0');
    }

private:
    int upTo(int limit) { return static_cast<int>(m_chance() % static_cast<quint64>(limit + 1)); }
    qint64 offset() { return static_cast<qint64>(m_chance() % (2 * quint64(kYear))) - kYear; }
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    Post &any() { return *m_posts[static_cast<size_t>(upTo(static_cast<int>(m_posts.size()) - 1))]; }

    void take(Post &post, const QList<Change> &changes)
    {
        QList<Change> believed;
        for (const Change &change : changes) {
            if (journal::aheadOf(change.stamp, post.clock.now()) <= journal::kMostAhead) {
                believed << change;
            }
        }
        for (const Merged answer : post.take(believed)) {
            CHECK((answer != Merged::Forked && answer != Merged::Erased));
        }
    }

    void send(Post &to)
    {
        const int from = upTo(static_cast<int>(m_posts.size()) - 1);
        QList<Change> bundle;
        for (const Change &change :
             m_posts[static_cast<size_t>(from)]->sent(m_starts[from]) + (upTo(2) == 0 ? m_partner : QList<Change>())) {
            for (int times = upTo(3) - 1; times > 0; --times) { // half is lost, a quarter comes twice
                bundle << change;
            }
        }
        std::shuffle(bundle.begin(), bundle.end(), m_chance);
        take(to, bundle);
    }

    void partnerWrites()
    {
        static const QStringList kFields{u"case_id"_s, u"text"_s, u"by"_s};
        Change change;
        change.stamp = QString::number(m_now, 16).rightJustified(12, u'0') +
                       QString::number(m_history, 16).rightJustified(4, u'0') + u"fedcba9876543210"_s;
        change.type = RecordType::Note;
        change.record = kPartner + u'-' + QString::number(m_history * 10 + upTo(1)).rightJustified(16, u'0');
        for (const QString &field : kFields) { // of one stamp
            if (upTo(1) == 0) {
                change.field = field;
                change.to = field == u"case_id"_s ? name(u'C', 0) : QString::number(upTo(9));
                m_partner << change;
            }
        }
        m_now += 1;
    }

    void write(Post &post)
    {
        const QString person = name(u'P', upTo(1));
        const QString note = name(u'N', upTo(1));
        const QString file = name(u'C', 0);
        const QString key = u"test.%1"_s.arg(m_history);
        const QString text = upTo(3) == 0 ? QString() : u"« %1 »"_s.arg(upTo(2));
        const int dice = upTo(11);
        const auto done = post.vault().write(post.act(), [&](store::Tx &tx) -> Result<void> {
            switch (dice) {
            case 0: create(tx, RecordType::Person, person, {{u"last_name"_s, text}, {u"language"_s, u"uk"_s}}); break;
            case 1: create(tx, RecordType::Case, file, {{u"person"_s, name(u'P', 0)}, {u"children"_s, upTo(4)}}); break;
            case 2: create(tx, RecordType::Note, note, {{u"case_id"_s, file}, {u"text"_s, text}}); break;
            case 3: create(tx, RecordType::Setting, key, {{u"value"_s, u"v%1"_s.arg(upTo(2))}}); break;
            case 4:
            case 5: end(tx, dice, note); break;
            case 6: tx.set(RecordType::Case, file, u"children"_s, upTo(4)); break;
            case 7: tx.settle(RecordType::Note, note, u"text"_s, text); break;
            case 8: tx.set(RecordType::Setting, key, u"value"_s, u"v%1"_s.arg(upTo(2))); break;
            case 9: tx.set(RecordType::Case, file, u"commune"_s, text); break;
            default: tx.set(RecordType::Person, person, u"last_name"_s, text); break;
            }
            return {};
        });
        CHECK((done || done.error().code == ErrorCode::NotFound)); // it has not come here yet
    }

    static bool isHere(const store::Tx &tx, RecordType type, const QString &id)
    {
        return tx.one(u"SELECT EXISTS (SELECT 1 FROM "_s + model::tableOf(type) + u" WHERE id = ?)"_s, {id}).toBool();
    }
    static void end(store::Tx &tx, int dice, const QString &note)
    {
        if (isHere(tx, RecordType::Note, note)) {
            dice == 4 ? tx.end(RecordType::Note, note) : tx.restore(RecordType::Note, note);
        }
    }
    /// A record is made by one post; a setting by any.
    void create(store::Tx &tx, RecordType type, const QString &id, const model::Fields &fields)
    {
        if (!isHere(tx, type, id) && (type == RecordType::Setting || !m_made.contains(id))) {
            m_made.insert(id);
            tx.create(type, id, fields);
        }
    }

    std::mt19937_64 m_chance;
    std::vector<std::unique_ptr<Post>> m_posts;
    qint64 m_now = 1'795'512'000'000; // 24/11/2026
    int m_history = 0;
    QList<qint64> m_starts; ///< last row of each journal before this history
    QList<Change> m_partner;
    QSet<QString> m_made;
};

/// "record field" → JSON of the value and "record ended", of the records of some changes, as the tables have them.
QMap<QString, QString> tablesOf(Post &post, const QList<Change> &changes)
{
    QMap<QString, QString> state;
    REQUIRE_OK(post.vault().read([&](const store::Reader &reader) -> Result<void> {
        for (const Change &change : changes) {
            const QStringList &names = model::fieldsOfType(change.type);
            reader.each(u"SELECT ended, "_s + names.join(u", "_s) + u" FROM "_s + model::tableOf(change.type) +
                            u" WHERE id = ?"_s,
                        {change.record}, [&](const QSqlQuery &row) {
                            state.insert(change.record + u" ended"_s, row.value(0).toBool() ? u"true"_s : u"false"_s);
                            for (int i = 0; i < names.size(); ++i) {
                                if (!row.value(i + 1).isNull()) {
                                    state.insert(change.record + u' ' + names[i],
                                                 journal::toJsonText(row.value(i + 1)));
                                }
                            }
                        });
        }
        return {};
    }));
    return state;
}

QMap<QString, QString> withoutNulls(QMap<QString, QString> state)
{
    for (auto value = state.begin(); value != state.end();) {
        value = value->isEmpty() ? state.erase(value) : std::next(value);
    }
    return state;
}

/// What only our own records can have.
QStringList ownDisputes(const QList<Change> &changes)
{
    QList<Change> own;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(own),
                 [](const Change &change) { return change.sequence > 0; });
    return reference::conflictsOf(own);
}

QStringList listedConflicts(Post &post, const QList<Change> &changes)
{
    QSet<QString> records;
    for (const Change &change : changes) {
        records.insert(change.record);
    }
    QStringList listed;
    for (const QString &line :
         post.column(u"SELECT record || ' ' || field || ' ' || winner || ' ' || losers FROM conflicts"_s)) {
        if (records.contains(line.section(u' ', 0, 0))) {
            listed << line;
        }
    }
    listed.sort();
    return listed;
}

QByteArray digestOf(Post &post)
{
    const auto digest = work::contentDigest(post.vault());
    REQUIRE_OK(digest);
    return *digest;
}

/// @return conflicts that stood at the end of the histories
qsizetype tenHistories(quint64 seed)
{
    qsizetype conflicts = 0;
    Office office(seed);
    for (int history = 1; history <= 10; ++history) {
        INFO("history " << history << " of the seed " << seed);
        office.live(history);
        const QList<Change> all = office.repair();
        const QMap<QString, QString> state = withoutNulls(reference::stateOf(all));
        const QStringList disputes = ownDisputes(all);
        const QByteArray digest = digestOf(*office.posts().front());
        conflicts += disputes.size();
        for (const auto &post : office.posts()) {
            REQUIRE(tablesOf(*post, all) == state);
            REQUIRE(listedConflicts(*post, all) == disputes);
            REQUIRE(digestOf(*post) == digest);
        }
    }
    for (const auto &post : office.posts()) {
        REQUIRE_OK(post->vault().verify());
    }
    return conflicts;
}

} // namespace

TEST_CASE("200 random histories on real vaults end with the same content and conflicts, those of the rule",
          "[store][merge]")
{
    const quint64 seed = usualSeed();
    qsizetype conflicts = 0;
    for (quint64 ten = 0; ten < 20; ++ten) {
        conflicts += tenHistories(seed + ten);
    }
    CHECK(conflicts > 20); // the histories do hold what is looked for: 37 to 60, as the seed goes
}

TEST_CASE("20,000 random histories on real vaults", "[.][long][store][merge]")
{
    const quint64 seed = drawnSeed();
    for (quint64 ten = 0; ten < 2000; ++ten) {
        tenHistories(seed + ten);
    }
}
