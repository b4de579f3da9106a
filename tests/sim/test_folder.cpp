// SPDX-License-Identifier: GPL-3.0-or-later
// Five posts of one office, each a process, over one folder that loses, doubles, cuts and delays files, with two wrong
// clocks.
//
// What "no divergence" means here. A line stamped more than a day ahead of a post's own clock is held there until its
// time comes (exchange notes 3.4), so that while clocks disagree by a year the posts are meant to differ: one that runs
// a year behind applies nothing of the others, one that runs a year ahead is applied nowhere else. They are compared
// once every clock is right and has passed the latest stamp: then no line may still be held, and the content, the
// conflicts and the lines of every node must be the same everywhere. No line is ever dropped to get there.
#include "tests/kit/catch.h"
#include "tests/sim/faultyfolder.h"
#include "tests/sim/postprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace {

constexpr int kPosts = 5;
constexpr int kRounds = 5;       ///< with faults
constexpr int kMostEdits = 4;    ///< of a post in a round
constexpr int kMostRepairs = 48; ///< without
constexpr int kFewRepairs = 24;  ///< of the run that every build makes
constexpr qint64 kHour = 3600;   ///< seconds
constexpr qint64 kYear = 365 * 24 * kHour;
constexpr std::uint_fast64_t kSeed = 20'261'124;

QString room() // memory where there is some: thousands of transactions wait for their disk
{
    const QString fast = u"/dev/shm"_s;
    return (QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) + u"/relais-sim-XXXXXX"_s;
}

class Run
{
public:
    explicit Run(std::uint_fast64_t seed)
        : m_place(room()), m_chance(seed), m_folder(m_place.path(), seed + 1), m_removes(seed % 2 == 1)
    {
        const std::vector<qint64> offsets = {0, kYear, 0, -kYear, 90}; // the last: as clocks commonly are
        QString office;
        for (int i = 0; i < kPosts; ++i) {
            m_posts.emplace_back(m_place.path() + u"/%1"_s.arg(i + 1), offsets[static_cast<std::size_t>(i)]);
            const QJsonObject made =
                m_posts.back().run(m_now, office.isEmpty() ? QStringList{u"found"_s} : QStringList{u"found"_s, office});
            office = made[u"office"_s].toString();
            m_nodes << made[u"node"_s].toString();
            m_own << QString();
        }
        meet();
    }

    /// Edits and exchanges while the folder does its worst.
    void disturbed()
    {
        for (int round = 0; round < kRounds; ++round) {
            m_now = m_now.addSecs(7 * kHour);
            std::vector<int> order(kPosts);
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), m_chance);
            for (const int post : order) { // one after the other: what one sends is disturbed before anybody sees it
                note(post, m_posts[index(post)].run(m_now, workOf(below(kMostEdits + 1))));
                m_folder.disturb(below(8) == 0 ? FaultyFolder::Mood::LosesAll : FaultyFolder::Mood::Ordinary);
                m_now = m_now.addSecs(60 + below(600));
            }
            if (round % 2 == 1) {
                m_folder.letGo();
            }
        }
        m_folder.letGo();
    }

    /// Clocks are set right, later than anything was stamped; nothing is lost any more, and all five exchange at the
    /// same time. The first round has an edit each: that the last bundle of a post was lost shows by the next one. A
    /// receipt leaves alone after a day, so the rounds lie further apart. @return rounds until nothing moved
    int repaired()
    {
        m_now = m_now.addSecs(kYear + 40 * 24 * kHour);
        for (PostProcess &post : m_posts) {
            post.setOffset(0);
        }
        for (int round = 1; round <= kMostRepairs; ++round) {
            m_now = m_now.addSecs(25 * kHour);
            for (PostProcess &post : m_posts) {
                post.start(m_now, workOf(round == 1 ? 1 : 0));
            }
            int moved = 0;
            for (int post = 0; post < kPosts; ++post) {
                const QJsonObject told = m_posts[index(post)].finish();
                note(post, told);
                moved += told[u"sent"_s].toInt() + told[u"applied"_s].toInt();
            }
            if (moved == 0) {
                return round;
            }
        }
        return kMostRepairs + 1;
    }

    void compare()
    {
        QList<QJsonObject> states;
        for (PostProcess &post : m_posts) {
            states << post.run(m_now, {u"state"_s});
        }
        m_disputed = states[0][u"disputed"_s].toInt();
        for (int post = 0; post < kPosts; ++post) {
            CAPTURE(post);
            const QJsonObject &state = states.at(post);
            CHECK(state[u"digest"_s].toString() == states[0][u"digest"_s].toString());
            CHECK(state[u"conflicts"_s].toString() == states[0][u"conflicts"_s].toString());
            for (const QString &nothing : {u"held_lines"_s, u"stopped"_s, u"waiting"_s, u"lost"_s, u"unanswered"_s}) {
                CAPTURE(nothing);
                CHECK(state[nothing].toInt() == 0);
            }
            const QJsonObject lines = state[u"lines"_s].toObject();
            CHECK(lines.size() == kPosts);
            for (int of = 0; of < kPosts; ++of) { // what a post said it had written is everywhere, to the last line
                CAPTURE(of);
                CHECK(lines[m_nodes[of]].toString() == m_own[of]);
                CHECK(m_own[of].section(u'/', 0, 0) == m_own[of].section(u'/', 1, 1));
            }
        }
    }

    [[nodiscard]] const FaultyFolder::Faults &faults() const { return m_folder.faults(); }
    [[nodiscard]] int heldLines() const { return m_heldLines; }
    [[nodiscard]] int disputed() const { return m_disputed; }

private:
    static std::size_t index(int post) { return static_cast<std::size_t>(post); }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_chance); }

    /// Everybody takes in the cards of the four others.
    void meet()
    {
        for (PostProcess &post : m_posts) {
            post.run(m_now, {u"card"_s, post.card()});
        }
        for (PostProcess &post : m_posts) {
            QStringList words{u"trust"_s};
            for (const PostProcess &other : m_posts) {
                if (&other != &post) {
                    words << other.card();
                }
            }
            post.run(m_now, words);
        }
    }
    QStringList workOf(int edits)
    {
        return {u"work"_s, QString::number(below(1'000'000'000)), QString::number(edits),
                m_folder.path() + (m_removes ? u"/remove"_s : QString())};
    }
    /// No failure, and nothing was turned away but files that stayed cut short.
    void note(int post, const QJsonObject &told)
    {
        CAPTURE(post);
        m_own[post] = told[u"own"_s].toString();
        m_heldLines += told[u"held_lines"_s].toInt();
        CHECK(told[u"failures"_s].toArray().isEmpty());
        for (const QJsonValue &refusal : told[u"refusals"_s].toArray()) {
            const QString said = refusal.toString(); // a cut inside a chunk cannot be told from an altered byte
            CHECK((said == u" bundle_altered cut short"_s || said == u" bundle_altered chunk"_s));
        }
    }

    QTemporaryDir m_place;
    std::mt19937_64 m_chance;
    FaultyFolder m_folder;
    bool m_removes; ///< what was read is taken out, in every other run
    std::vector<PostProcess> m_posts;
    QStringList m_nodes;
    QStringList m_own; ///< lines that each said it had written, "count/greatest number"
    QDateTime m_now{QDate(2026, 11, 24), QTime(8, 20), Qt::UTC};
    int m_heldLines = 0;
    int m_disputed = 0;
};

/// What runs had to stand, and what it took.
struct Weather {
    FaultyFolder::Faults faults;
    int heldLines = 0;
    int disputed = 0;
    int longest = 0; ///< rounds of repair
};

/// The seed says the edits and the dice of the folder; keys and names are drawn anew, so that a run is never the same
/// twice to the letter.
Weather runAll(int runs, int mostRounds)
{
    QElapsedTimer clock;
    clock.start();
    Weather all;
    for (int run = 0; run < runs; ++run) {
        const std::uint_fast64_t seed = kSeed + static_cast<std::uint_fast64_t>(run);
        CAPTURE(run, seed);
        Run posts(seed);
        posts.disturbed();
        const int rounds = posts.repaired();
        CHECK(rounds <= mostRounds);
        posts.compare();
        all.longest = std::max(all.longest, rounds);
        all.faults.lost += posts.faults().lost;
        all.faults.doubled += posts.faults().doubled;
        all.faults.cut += posts.faults().cut;
        all.faults.late += posts.faults().late;
        all.heldLines += posts.heldLines();
        all.disputed += posts.disputed();
    }
    WARN(runs << " runs from seed " << kSeed << ": " << all.faults.lost << " files lost, " << all.faults.doubled
              << " doubled, " << all.faults.cut << " cut, " << all.faults.late << " late, " << all.heldLines
              << " lines held for their time, " << all.disputed << " disputed fields, at most " << all.longest
              << " rounds of repair, " << clock.elapsed() / 1000 << " s");
    return all;
}

} // namespace

TEST_CASE("five posts over a folder that loses, doubles, cuts and delays files end with the same content and miss "
          "nothing",
          "[sim]")
{
    runAll(1, kFewRepairs);
}

TEST_CASE("two hundred times five posts over a bad folder, and never a difference nor a lost line", "[.][long][sim]")
{
    constexpr int kRuns = 200;
    const Weather all = runAll(kRuns, kMostRepairs);
    // It was bad enough to show something.
    CHECK(all.faults.lost > kRuns * 5);
    CHECK(all.faults.doubled > kRuns);
    CHECK(all.faults.cut > 0);
    CHECK(all.faults.late > kRuns);
    CHECK(all.heldLines > 0);
    CHECK(all.disputed > 0);
}
