// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/contacts.h"
#include "core/work/typedvalue.h"

namespace relais::work::cases {

namespace {

/// The first contact of the case.
Result<void> setContact(store::Tx &tx, const Session &session, const model::Case &file, const QString &name,
                        const QVariant &value)
{
    const QList<model::Contact> all = store::recordsOf<model::Contact>(tx, file.id);
    if (all.isEmpty()) {
        return Error{ErrorCode::NotFound, u"contact"_s};
    }
    const model::Contact &first = all.first();
    model::Fields fields = model::fieldsOf(first);
    fields.insert(name, value);
    contacts::saveIn(tx, session, file, model::fromFields<model::Contact>(first.id.text(), fields));
    return {};
}

} // namespace

Result<void> setField(const Session &session, const model::CaseId &id, const QString &field, const QString &text)
{
    const qsizetype dot = field.indexOf(u'.');
    const QString group = dot < 0 ? u"case"_s : field.left(dot);
    const QString name = field.mid(dot + 1);
    static const QStringList kMovedByVerbs{u"status"_s,      u"exit_on"_s,   u"exit_reason"_s,
                                           u"source_line"_s, u"reference"_s, u"handed_from"_s};
    if (group == u"case"_s && kMovedByVerbs.contains(name)) {
        return Error{ErrorCode::Refused, name + u" changes by its own command"_s};
    }
    const auto type = model::fromWord<model::RecordType>(group);
    const bool isTyped =
        type == model::RecordType::Case || type == model::RecordType::Person || type == model::RecordType::Contact;
    if (!isTyped) {
        return Error{ErrorCode::InvalidInput, u"no record "_s + group};
    }
    const Result<QVariant> value = typedValue(*type, name, text, session.today());
    if (!value) {
        return value.error();
    }
    return session.vault.write(session.act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (group == u"case"_s) {
            tx.set(model::RecordType::Case, id.text(), name, *value);
        } else if (group == u"person"_s) {
            tx.set(model::RecordType::Person, file->person.text(), name, *value);
        } else {
            return setContact(tx, session, *file, name, *value);
        }
        return {};
    });
}

} // namespace relais::work::cases
