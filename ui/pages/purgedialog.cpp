// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgedialog.h"

#include "core/work/erasure.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/changewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace {

constexpr qsizetype kLongest = 60; ///< characters shown of a value

/// A secret is named and not shown: somebody may sit opposite.
QString shown(const QString &field, const QVariant &value)
{
    if (isSecretField(field)) {
        return QString(6, QChar(0x2022));
    }
    const QString text = valueWord(field, value).simplified();
    return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
}

void add(QList<PurgeTarget> &targets, model::RecordType type, const QString &record, const QString &field,
         const QVariant &value)
{
    const bool isKnown = std::any_of(targets.cbegin(), targets.cend(), [&](const PurgeTarget &target) {
        return target.record == record && target.field == field;
    });
    const QString text = value.toString();
    if (!isKnown && !value.isNull() && !text.isEmpty() && work::erasure::mayPurge(type, field)) {
        targets << PurgeTarget{type, record, field,
                               typo(PurgeDialog::tr("%1: %2").arg(fieldWord(type, field), shown(field, value)))};
    }
}

/// The fields of one record that a form shows.
template<class Record>
void addRecord(QList<PurgeTarget> &targets, const Record &record)
{
    constexpr model::RecordType kType = model::TypeOf<Record>::kType;
    const model::Fields fields = model::fieldsOf(record);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (hasFieldWord(kType, field.key())) {
            add(targets, kType, record.id.text(), field.key(), field.value());
        }
    }
}

template<class Record>
void addRecords(QList<PurgeTarget> &targets, const QList<Record> &records)
{
    for (const Record &record : records) {
        addRecord(targets, record);
    }
}

} // namespace

QList<PurgeTarget> purgeable(const work::JournalEntry &entry)
{
    QList<PurgeTarget> targets;
    if (entry.kind == work::JournalEntry::Kind::Note) {
        addRecord(targets, entry.note);
        return targets;
    }
    for (const store::JournalLine &line : entry.changes) {
        const journal::Change &change = line.change;
        if (change.kind == journal::ChangeKind::Set) {
            add(targets, change.type, change.record, change.field, change.to.isNull() ? change.from : change.to);
        } else if (change.kind == journal::ChangeKind::Create) {
            for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field) {
                if (hasFieldWord(change.type, field.key())) {
                    add(targets, change.type, change.record, field.key(), field.value());
                }
            }
        }
    }
    return targets;
}

QList<PurgeTarget> purgeable(const work::CaseDetail &detail)
{
    QList<PurgeTarget> targets;
    addRecord(targets, detail.person);
    addRecord(targets, detail.file);
    addRecords(targets, detail.contacts);
    addRecords(targets, detail.children);
    addRecords(targets, detail.authors);
    addRecords(targets, detail.measures);
    addRecords(targets, detail.notes);
    return targets;
}

PurgeDialog::PurgeDialog(const work::Session &session, model::CaseId id, QList<PurgeTarget> targets, QWidget *parent)
    : DialogFrame(tr("Purge this value?"), tr("Purge for ever"), ActKey::Return, parent), m_session(session),
      m_id(std::move(id)), m_targets(std::move(targets)), m_which(new QComboBox), m_reason(new QLineEdit)
{
    setWidthRange(this, 140, 0);
    const auto say = [this](const QString &text, Token token) {
        body()->addWidget(newParagraph(typo(text), Role::Body, token));
    };
    say(tr("What this field holds, and all it held before, vanishes: from the case, the journal, the search and the "
           "file. This cannot be undone."),
        Token::Text);
    say(tr("That it was purged stays, with your name, the date and the reason. Papers, files and copies that have left "
           "still hold it."),
        Token::Text2);
    for (const PurgeTarget &target : std::as_const(m_targets)) {
        m_which->addItem(target.words);
    }
    m_which->setObjectName(u"purgeWhich"_s);
    m_which->setAccessibleDescription(tr("Value to purge"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(30);
    body()->addWidget(new Field(tr("&Value"), m_which));
    m_reason->setObjectName(u"purgeReason"_s);
    body()->addWidget(new Field(tr("&Reason, which names nobody"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &PurgeDialog::judge);
    judge();
    act()->setKind(KeyButton::Kind::Normal);
    act()->setShownKey({});
    leave()->setDefault(true); // a loss is chosen on its button alone
    (m_targets.size() > 1 ? static_cast<QWidget *>(m_which) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void PurgeDialog::judge()
{
    act()->setEnabled(m_which->currentIndex() >= 0 && !m_reason->text().trimmed().isEmpty());
}

void PurgeDialog::accept()
{
    if (!act()->isEnabled()) {
        return;
    }
    hideError();
    const PurgeTarget &target = m_targets.at(m_which->currentIndex());
    const auto purged = work::erasure::purge(m_session, m_id, target.type, target.record, target.field,
                                             m_reason->text(), work::erasure::Cleaning::InSteps);
    if (!purged) {
        showError(purged.error());
        return;
    }
    m_values = purged->values;
    QDialog::accept();
}

} // namespace relais::ui
