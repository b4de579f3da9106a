// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parcourspanel.h"

#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

using model::MeasureStatus;

ParcoursPanel::ParcoursPanel(const work::Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_pathway = newParagraph({}, Role::Body, Token::Text2);
    auto *pathwayRow = new QVBoxLayout;
    arrange(pathwayRow, Space::None, Space::L, Space::S, Space::L, Space::S);
    pathwayRow->addWidget(m_pathway);
    column->addLayout(pathwayRow);
    m_pathway->hide();
    m_model = new GroupsModel<MeasureLine>(columns(), this);
    m_model->setSpoken([this](const MeasureLine &line) {
        return QStringList{line.measure.code, measureWord(m_session, line.measure.code),
                           measureLook(line.measure.status).word, partnerWords(line), prudentLook(line).word}
            .join(u", "_s);
    });
    m_tree = new GroupedTree(Density::Dense);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Measures of the parcours"));
    m_tree->setColumnUnits({16, 0, 28, 35, 28, 33, 22});
    column->addWidget(m_tree);
    connect(m_tree, &GroupedTree::ticked, this, [this](const QModelIndex &index) {
        if (const MeasureLine *line = m_model->row(index)) {
            emit ticked(line->measure.id);
        }
    });
    connect(m_tree, &GroupedTree::activated, this, [this](const QModelIndex &index) {
        if (const MeasureLine *line = m_model->row(index)) {
            emit opened(line->measure.id);
        }
    });
    auto *postpone = new QShortcut(Qt::Key_R, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(postpone, &QShortcut::activated, this, [this] {
        if (const MeasureLine *line = selected()) {
            emit postponed(line->measure.id);
        }
    });
}

QList<Column<MeasureLine>> ParcoursPanel::columns() const
{
    using C = Column<MeasureLine>;
    C code{tr("Code"), [](const MeasureLine &line) { return line.measure.code; }};
    code.tone = C::Tone::Second;
    code.size = C::Size::Small;
    C measure{tr("Measure"), [this](const MeasureLine &line) { return measureWord(m_session, line.measure.code); }};
    C state{tr("State"), {}, [](const MeasureLine &line) { return measureLook(line.measure.status); }};
    C partner{tr("Partner"), [this](const MeasureLine &line) { return partnerWords(line); }};
    partner.tone = C::Tone::Second;
    C visible{tr("Visible act"), {}, [this](const MeasureLine &line) -> StateLook {
                  const model::MeasureKind *kind = m_session.reference.measureIn(m_file, line.measure.code);
                  if (kind == nullptr || !kind->isVisibleToAuthor) {
                      return {};
                  }
                  const QString moment = kind->moment == model::Moment::Before ? tr("before")
                                         : kind->moment == model::Moment::At   ? tr("same day")
                                                                               : tr("after");
                  return {u"view-visible"_s, Token::Text2, moment, StateLook::Loud::No};
              }};
    C prudent{tr("Prudent date"), {}, [this](const MeasureLine &line) { return prudentLook(line); }};
    prudent.bold = [this](const MeasureLine &line) {
        return !prudentLook(line).icon.isEmpty() && line.due && line.due->prudent.isValid();
    };
    C legal{tr("Legal date"), [this](const MeasureLine &line) { return legalWords(line); }};
    legal.tone = C::Tone::Second;
    legal.size = C::Size::Small;
    return {code, measure, state, partner, visible, prudent, legal};
}

QString ParcoursPanel::partnerWords(const MeasureLine &line) const
{
    if (!line.measure.partner.isEmpty()) {
        return typo(line.measure.partner);
    }
    const model::MeasureKind *kind = m_session.reference.measureIn(m_file, line.measure.code);
    return kind == nullptr ? QString() : typo(kind->deliveredBy);
}

StateLook ParcoursPanel::prudentLook(const MeasureLine &line) const
{
    const model::Measure &measure = line.measure;
    const auto plain = [](const QString &words) { return StateLook{{}, Token::Text, words, StateLook::Loud::No}; };
    if (line.due && line.due->prudent.isValid()) {
        const QDate day = line.due->prudent.toTimeZone(m_zone).date();
        const Due near = nearness(line.due->prudent, m_session);
        if (model::isSettled(measure.status) || (near == Due::Week && m_session.today().daysTo(day) > 7)) {
            return plain(dayDate(day));
        }
        StateLook look = dueLook(near);
        look.word = dayDate(day);
        return look;
    }
    if (line.due && !line.due->waitingFor.isEmpty()) {
        StateLook look = dueLook(Due::Waiting);
        look.word = eventWord(m_session, line.due->waitingFor);
        return look;
    }
    if (model::isSettled(measure.status)) {
        return plain(measure.statusOn.isValid() ? shortDate(measure.statusOn, m_session.today()) : QString());
    }
    return plain(line.waitsFor.isEmpty() ? u"–"_s : tr("after %1").arg(line.waitsFor));
}

QString ParcoursPanel::legalWords(const MeasureLine &line) const
{
    if (!line.due || !line.due->legal.isValid() || !line.due->prudent.isValid()) {
        return {};
    }
    const QDate legal = line.due->legal.toTimeZone(m_zone).date();
    const QDate prudent = line.due->prudent.toTimeZone(m_zone).date();
    return legal == prudent ? tr("the same") : dayDate(legal);
}

QString ParcoursPanel::prerequisiteOf(const work::CaseDetail &detail, const QString &code) const
{
    const model::MeasureKind *kind = m_session.reference.measureIn(m_file, code);
    if (kind == nullptr) {
        return {};
    }
    for (const QString &before : kind->prerequisites) {
        const bool obtained =
            std::any_of(detail.measures.cbegin(), detail.measures.cend(), [&](const model::Measure &measure) {
                return measure.code == before && measure.status == MeasureStatus::Obtained;
            });
        if (!obtained) {
            return before;
        }
    }
    return {};
}

void ParcoursPanel::count(const work::CaseDetail &detail)
{
    m_applicable = m_obtained = m_running = m_toDo = m_refused = 0;
    for (const model::Measure &measure : detail.measures) {
        m_applicable += measure.status == MeasureStatus::NotApplicable ? 0 : 1;
        m_obtained += measure.status == MeasureStatus::Obtained ? 1 : 0;
        m_running += measure.status == MeasureStatus::Requested || measure.status == MeasureStatus::InProgress ? 1 : 0;
        m_toDo += measure.status == MeasureStatus::ToDo || measure.status == MeasureStatus::ToAssess ? 1 : 0;
        m_refused += measure.status == MeasureStatus::Refused ? 1 : 0;
    }
}

QString ParcoursPanel::countWords() const
{
    return typo(u": "_s + QStringList{tr("%n obtained", nullptr, m_obtained),
                                      tr("%n requested or in progress", nullptr, m_running),
                                      tr("%n to do", nullptr, m_toDo), tr("%n refused", nullptr, m_refused)}
                              .join(u", "_s));
}

QString ParcoursPanel::pathwayWords(const work::CaseDetail &detail) const
{
    if (m_file.pathway != model::Pathway::Accompanied) {
        return {};
    }
    const model::Parcours &parcours = m_session.reference.parcoursOf(m_file);
    QString words = tr("Accompanied parcours: %1 evaluates and activates; you step in when there is a difficulty.")
                        .arg(parcours.coordinatorOf(m_file.pathway));
    for (const model::DueRow &due : detail.dues) {
        const model::ClockRule *rule = parcours.clocks.find(due.clock);
        if (due.clock == u"CASE.first_contact"_s && due.prudent.isValid() && rule != nullptr) {
            const QString owes = rule->inForce(m_file.department, model::clockOptions(m_file)).owes;
            words +=
                u' ' + tr("%1: %2, owed by: %3.")
                           .arg(clockWord(m_session, due.clock), dayDate(due.prudent.toTimeZone(m_zone).date()), owes);
        }
    }
    return typo(words);
}

Group<MeasureLine> ParcoursPanel::groupOf(const work::CaseDetail &detail, std::optional<model::Strand> strand) const
{
    const QString code = strand ? model::word(*strand) : QString();
    Group<MeasureLine> group{code, strand ? strandWord(code) : tr("Other measures"), {}};
    int obtained = 0;
    int applicable = 0;
    for (const model::Measure &measure : detail.measures) {
        if (model::strandOf(measure.code) == strand) {
            obtained += measure.status == MeasureStatus::Obtained ? 1 : 0;
            applicable += measure.status == MeasureStatus::NotApplicable ? 0 : 1;
            group.rows << MeasureLine{measure, work::governingDue(detail, measure.id),
                                      prerequisiteOf(detail, measure.code)};
        }
    }
    group.count = tr("%1 of %2").arg(obtained).arg(applicable);
    return group;
}

QString ParcoursPanel::tabWords() const
{
    return tr("Parcours %1 / %2").arg(m_obtained).arg(m_applicable);
}

QWidget *ParcoursPanel::firstField() const
{
    return m_tree;
}

void ParcoursPanel::setCase(const work::CaseDetail &detail)
{
    const MeasureLine *const present = selected();
    const model::MeasureId kept = present == nullptr ? model::MeasureId() : present->measure.id;
    const QStringList folded = m_tree->foldedTitles();
    m_file = detail.file;
    m_zone = m_session.zoneOf(m_file.department);
    m_pathway->setText(pathwayWords(detail));
    m_pathway->setVisible(!m_pathway->text().isEmpty());
    QList<Group<MeasureLine>> groups;
    for (const auto &[strand, word] : model::Words<model::Strand>::kList) {
        groups << groupOf(detail, strand);
    }
    groups << groupOf(detail, std::nullopt); // codes of no strand that this program knows
    groups.removeIf([](const Group<MeasureLine> &group) { return group.rows.isEmpty(); });
    count(detail);
    m_model->setGroups(groups);
    m_tree->expandAll();
    m_tree->fold(folded);
    select(kept);
}

void ParcoursPanel::fit(Width width)
{
    for (const int column : {3, 4, 6}) { // partner, visible act, legal date: the measure's own page says them
        m_tree->setColumnHidden(column, width == Width::Narrow);
    }
}

void ParcoursPanel::clear()
{
    m_model->setGroups({});
    m_file = {};
    m_pathway->clear();
    m_pathway->hide();
}

const MeasureLine *ParcoursPanel::selected() const
{
    return m_model->row(m_tree->currentIndex());
}

void ParcoursPanel::select(const model::MeasureId &id)
{
    QModelIndex at = m_model->find([&](const MeasureLine &line) { return line.measure.id == id; });
    if (!at.isValid()) {
        at = m_model->index(0, 0, m_model->index(0, 0));
    }
    if (at.isValid()) {
        m_tree->setCurrentIndex(at);
        m_tree->scrollTo(at);
    }
}

} // namespace relais::ui
