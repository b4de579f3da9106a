// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo.h"

#include "core/model/shipped.h"
#include "core/store/records.h"
#include "core/work/democrowd.h"
#include "core/work/demostories.h"
#include "core/work/measures.h"

#include <algorithm>
#include <utility>

namespace relais::work {

namespace {

constexpr int kMostCases = 20'000;
/// A large office is written in few large acts: each costs a flush to the disk.
constexpr int kMostActs = 200;

/// Why an invented person does a visible act before she leaves.
const QString kHerChoice = u"À sa demande, après en avoir pesé le risque avec elle."_s;

class MovableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

/// Writes the invented cases as the people of the office would have, at the moments of their story.
class Stage
{
public:
    Stage(const Session &session, const DemoScene &scene) : m_scene(scene), m_acting(actingIn(session, m_clock)) {}

    Result<void> play(const QList<DemoCase> &cast, const QList<DemoHeldLine> &heldLines);

private:
    /// A case is opened, or a step is taken in it.
    struct Scene {
        QDateTime at;
        const DemoCase *demo;
        const DemoStep *step; ///< null for the opening
    };
    static Session actingIn(const Session &session, const Clock &clock)
    {
        return {session.vault, clock,          session.composed, session.reference,
                session.user,  session.office, session.zone,     session.openedAt};
    }
    Result<void> hire();
    Result<void> playInOrder(const QList<DemoCase> &cast);
    Result<void> open(const QList<const DemoCase *> &cast);
    Result<void> takeStep(const DemoStep &step, const model::CaseId &id);
    Result<void> holdLines(const QList<DemoHeldLine> &lines);
    void actAs(const QString &name, const QDateTime &at);

    const DemoScene &m_scene;
    MovableClock m_clock;
    Session m_acting;
    QList<model::User> m_users;
    QHash<QString, model::CaseId> m_ids; ///< by reference
};

void Stage::actAs(const QString &name, const QDateTime &at)
{
    m_clock.set(at);
    for (const model::User &user : std::as_const(m_users)) {
        if (user.name == name) {
            m_acting.user = user;
        }
    }
}

Result<void> Stage::hire()
{
    m_users = {m_acting.user};
    m_clock.set(m_scene.now.addDays(-kDemoPastDays));
    return m_acting.vault.write(m_acting.act("vault.found"), [this](store::Tx &tx) -> Result<void> {
        for (model::User user : m_scene.people.users) {
            user.id = model::UserId::create(m_acting.vault.office());
            tx.create(user);
            m_users << user;
        }
        return {};
    });
}

Result<void> Stage::open(const QList<const DemoCase *> &cast)
{
    actAs(cast.first()->newCase.file.referent, cast.last()->openedAt);
    return m_acting.vault.write(m_acting.act("case.open"), [&](store::Tx &tx) -> Result<void> {
        for (const DemoCase *demo : cast) {
            const Result<model::CaseId> id = cases::openIn(tx, m_acting, demo->newCase);
            if (!id) {
                return id.error();
            }
            m_ids.insert(demo->newCase.file.reference, *id);
        }
        return {};
    });
}

Result<void> Stage::playInOrder(const QList<DemoCase> &cast)
{
    QList<Scene> scenes;
    for (const DemoCase &demo : cast) {
        scenes << Scene{demo.openedAt, &demo, nullptr};
        for (const DemoStep &step : demo.steps) {
            scenes << Scene{step.at, &demo, &step};
        }
    }
    std::stable_sort(scenes.begin(), scenes.end(), [](const Scene &a, const Scene &b) { return a.at < b.at; });
    const qsizetype perAct = (cast.size() + kMostActs - 1) / kMostActs;
    QList<const DemoCase *> waiting;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const Scene &scene = scenes[i];
        if (scene.step == nullptr) {
            waiting << scene.demo;
        }
        const bool openNow = waiting.size() == perAct || scene.step != nullptr || i + 1 == scenes.size();
        Result<void> done = openNow && !waiting.isEmpty() ? open(std::exchange(waiting, {})) : Result<void>();
        if (done && scene.step != nullptr) {
            actAs(scene.step->by, scene.at);
            done = takeStep(*scene.step, m_ids.value(scene.demo->newCase.file.reference));
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> Stage::takeStep(const DemoStep &step, const model::CaseId &id)
{
    if (!step.event.isEmpty()) {
        return cases::recordEvent(m_acting, id, step.event, {}, step.on);
    }
    const Result<model::Measure> measure = measures::byCode(m_acting, id, step.measure);
    return measure ? measures::setStatus(m_acting, measure->id, step.status, step.on, {}, kHerChoice)
                   : Result<void>(measure.error());
}

Result<void> Stage::holdLines(const QList<DemoHeldLine> &lines)
{
    m_clock.set(m_scene.now);
    return m_acting.vault.write(m_acting.act("import.caseload"), [&](store::Tx &tx) -> Result<void> {
        for (const DemoHeldLine &held : lines) {
            model::HeldLine line = held.line;
            line.id = model::HeldLineId::create(m_acting.vault.office());
            line.likeCase = m_ids.value(held.likeReference);
            if (!line.likeCase.isEmpty()) {
                tx.create(line);
            }
        }
        return {};
    });
}

Result<void> Stage::play(const QList<DemoCase> &cast, const QList<DemoHeldLine> &heldLines)
{
    Result<void> done = hire();
    if (done) {
        done = playInOrder(cast);
    }
    return done ? holdLines(heldLines) : done;
}

} // namespace

Result<void> fillDemo(const Session &session, int cases, quint32 seed, const QDateTime &now)
{
    if (cases < 1 || cases > kMostCases) {
        return Error{ErrorCode::InvalidInput, u"a demonstration has 1 to %1 cases"_s.arg(kMostCases)};
    }
    Result<DemoPeople> people = DemoPeople::read(model::shippedBytes(u"demo/people.json"_s));
    if (!people) {
        return people.error();
    }
    const DemoScene scene{*std::move(people), session.reference, session.office.department, now, session.zone};
    QRandomGenerator chance(seed);
    const Result<DemoStories> stories = DemoStories::read(model::shippedBytes(u"demo/stories.json"_s), scene, chance);
    if (!stories) {
        return stories.error();
    }
    DemoCrowd crowd(scene, chance);
    QList<DemoCase> cast = stories->cases.values();
    if (cast.size() > cases) {
        cast = cast.mid(cast.size() - cases);
    }
    for (int number = 1; cast.size() < cases; ++number) {
        if (!stories->cases.contains(number)) {
            cast << crowd.draw(number, cases);
        }
    }
    return Stage(session, scene).play(cast, stories->heldLines);
}

} // namespace relais::work
