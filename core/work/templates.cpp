// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/templates.h"

#include "core/model/templatefile.h"
#include "core/store/records.h"
#include "core/work/casedues.h"

#include <algorithm>

namespace relais::work::templates {

namespace {

const QString kPrefix = u"template."_s; ///< of the settings that hold template files: "template.76.3"

QString settingKey(const QString &territory, int version)
{
    return u"%1%2.%3"_s.arg(kPrefix, territory).arg(version);
}

/// Anything the référent did with a measure: it then stays, whatever a newer template says.
bool isBegun(const model::Measure &measure, const QList<model::Event> &events)
{
    const bool untouched = measure.status == model::MeasureStatus::ToAssess && measure.partner.isEmpty() &&
                           measure.proof.isEmpty() && measure.remark.isEmpty() && !measure.postponedTo.isValid();
    return !untouched || std::any_of(events.cbegin(), events.cend(), [&](const model::Event &event) {
        return event.code.section(u'.', 0, 0) == measure.code;
    });
}

QDateTime prudentOf(const QList<model::DueRow> &dues, const QString &clock)
{
    const auto found = std::find_if(dues.cbegin(), dues.cend(), [&](const auto &due) { return due.clock == clock; });
    return found == dues.cend() ? QDateTime() : found->prudent;
}

std::optional<model::ClockRule> ruleIn(const model::ClockBook &book, const QString &clock, const model::Case &file)
{
    const model::ClockRule *rule = book.find(clock);
    return rule == nullptr ? std::nullopt : std::optional(rule->inForce(file.department, model::clockOptions(file)));
}

bool isSame(const std::optional<model::ClockRule> &a, const std::optional<model::ClockRule> &b)
{
    return a.has_value() == b.has_value() &&
           (!a || (a->span.unit == b->span.unit && a->span.length == b->span.length && a->owes == b->owes));
}

class Comparison
{
public:
    Comparison(const store::Reader &reader, const Session &session, const model::Case &file)
        : m_reader(reader), m_reference(session.reference), m_file(file)
    {
    }

    std::optional<Proposal> run()
    {
        const model::ParcoursTemplate &target = m_reference.templateFor(m_file.department);
        const int pinned = m_file.templateVersion.value_or(0);
        const bool newer = target.territory == m_file.templateCode ? target.version > pinned
                                                                   : target.territory != model::kNationalTerritory;
        if (!model::isOpen(m_file.status) || !newer) {
            return std::nullopt;
        }
        m_measures = store::recordsOf<model::Measure>(m_reader, m_file.id);
        m_events = store::recordsOf<model::Event>(m_reader, m_file.id);
        Proposal proposal{target.territory, target.version, target.title, m_file.templateCode, pinned, {}, {}, {}, {}};
        compareMeasures(target, proposal);
        compareDelays(target, proposal);
        return proposal;
    }

    [[nodiscard]] const QList<model::Measure> &measures() const { return m_measures; }

private:
    void compareMeasures(const model::ParcoursTemplate &target, Proposal &proposal) const
    {
        const QStringList offered = m_reference.parcoursOf(m_file).plan.measures;
        QStringList present;
        for (const model::Measure &measure : m_measures) {
            present << measure.code;
            if (offered.contains(measure.code) && !target.measures.contains(measure.code)) {
                (isBegun(measure, m_events) ? proposal.kept : proposal.removed) << measure.code;
            }
        }
        for (const QString &code : target.measures) {
            // What the pinned version offers already and is absent was taken away by the référent.
            if (!present.contains(code) && !offered.contains(code)) {
                proposal.added << code;
            }
        }
    }

    void compareDelays(const model::ParcoursTemplate &target, Proposal &proposal) const
    {
        model::Case later = m_file;
        later.templateCode = target.territory;
        later.templateVersion = target.version;
        const model::ClockBook &oldBook = m_reference.parcoursOf(m_file).clocks;
        const model::ClockBook &newBook = m_reference.parcoursOf(later).clocks;
        const QList<model::DueRow> before = duesAs(m_reader, m_reference, m_file);
        const QList<model::DueRow> after = duesAs(m_reader, m_reference, later);
        QStringList codes;
        for (const model::ClockBook *book : {&newBook, &oldBook}) {
            for (const model::ClockRule &rule : book->rules()) {
                if (!codes.contains(rule.code)) {
                    codes << rule.code;
                }
            }
        }
        for (const QString &code : std::as_const(codes)) {
            DelayChange change{code, ruleIn(oldBook, code, m_file), ruleIn(newBook, code, later),
                               prudentOf(before, code), prudentOf(after, code)};
            const bool same = isSame(change.before, change.after) && change.beforeAt == change.afterAt;
            if (!same && concerns(code.section(u'.', 0, 0), proposal)) {
                proposal.delays << change;
            }
        }
    }

    [[nodiscard]] bool concerns(const QString &owner, const Proposal &proposal) const
    {
        return owner == u"CASE"_s || proposal.added.contains(owner) ||
               (!proposal.removed.contains(owner) &&
                std::any_of(m_measures.cbegin(), m_measures.cend(), [&](const auto &m) { return m.code == owner; }));
    }

    const store::Reader &m_reader;
    const model::Reference &m_reference;
    const model::Case &m_file;
    QList<model::Measure> m_measures;
    QList<model::Event> m_events;
};

} // namespace

model::Reference composed(const store::Reader &reader, const model::Reference &shipped)
{
    QList<model::VaultSetting> files;
    const QList<model::VaultSetting> settings = store::allRecords<model::VaultSetting>(reader);
    std::copy_if(settings.cbegin(), settings.cend(), std::back_inserter(files),
                 [](const auto &setting) { return setting.id.text().startsWith(kPrefix); });
    // The national ones first: the others stand on them.
    std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) {
        const auto isNational = [](const auto &file) {
            return file.id.text().section(u'.', 1, 1) == model::kNationalTerritory;
        };
        return isNational(a) && !isNational(b);
    });
    model::Reference reference = shipped;
    for (const model::VaultSetting &file : std::as_const(files)) {
        const model::TemplateRead read =
            model::readTemplate(file.value.toUtf8(), reference, model::TemplateOrigin::Installed);
        if (read.parcours) {
            reference = reference.with(*read.parcours);
        }
    }
    return reference;
}

Result<Installation> install(const Session &session, const QByteArray &bytes)
{
    const model::TemplateRead read = model::readTemplate(bytes, session.reference);
    if (!read.parcours) {
        return Installation{{}, 0, read.faults};
    }
    const model::ParcoursTemplate &plan = *read.parcours;
    const model::ParcoursTemplate &newest = session.reference.templateFor(plan.territory);
    if (newest.territory == plan.territory && plan.version <= newest.version) {
        return Error{ErrorCode::Refused,
                     u"version %1 of %2 is known already; a changed file takes version %3"_s.arg(newest.version)
                         .arg(plan.territory)
                         .arg(newest.version + 1)};
    }
    model::VaultSetting file;
    file.id = decltype(file.id)(settingKey(plan.territory, plan.version));
    file.value = QString::fromUtf8(bytes); // valid UTF-8 without mark: the text gives the same bytes back
    return session.vault.write(session.act("template.install"), [&](store::Tx &tx) -> Result<Installation> {
        store::save(tx, file);
        return Installation{plan.territory, plan.version, {}};
    });
}

Result<QByteArray> bytesOf(const Session &session, const QString &territory, int version)
{
    const model::ParcoursTemplate &newest = session.reference.templateFor(territory);
    const int wanted = version > 0 ? version : newest.version;
    if (const model::Parcours *known = session.reference.find(territory, wanted)) {
        return known->plan.bytes;
    }
    // One of a newer form is kept, although nothing can be read in it.
    const Result<QString> kept = vaultSetting(session, settingKey(territory, wanted));
    if (!kept) {
        return kept.error();
    }
    return kept->isEmpty() ? Result<QByteArray>(Error{ErrorCode::NotFound, u"template "_s + territory})
                           : Result<QByteArray>(kept->toUtf8());
}

Result<std::optional<Proposal>> proposalFor(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<std::optional<Proposal>> {
        const Result<model::Case> file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        return Comparison(reader, session, *file).run();
    });
}

Result<void> adopt(const Session &session, const model::CaseId &id)
{
    return session.vault.write(session.act("template.adopt", id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        Comparison comparison(tx, session, *file);
        const std::optional<Proposal> proposal = comparison.run();
        if (!proposal) {
            return Error{ErrorCode::Refused, u"the case has the newest template"_s};
        }
        tx.set(model::RecordType::Case, id.text(), u"template_code"_s, model::encoded(proposal->territory));
        tx.set(model::RecordType::Case, id.text(), u"template_version"_s, model::encoded(proposal->version));
        for (const QString &code : proposal->added) {
            model::Measure measure;
            measure.id = model::MeasureId::create(session.vault.office());
            measure.caseId = id;
            measure.code = code;
            tx.create(measure);
        }
        for (const model::Measure &measure : comparison.measures()) {
            if (proposal->removed.contains(measure.code)) {
                tx.end(model::RecordType::Measure, measure.id.text());
            }
        }
        return {};
    });
}

} // namespace relais::work::templates
