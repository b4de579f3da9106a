// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actwords.h"

#include <QCoreApplication>
#include <QHash>

namespace relais::ui {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ActWords)
};

QHash<QString, QString> words()
{
    return {
        {u"case.open"_s, ActWords::tr("new case")},
        {u"case.move"_s, ActWords::tr("state of the case")},
        {u"case.close"_s, ActWords::tr("closing of the case")},
        {u"case.reopen"_s, ActWords::tr("reopening of the case")},
        {u"case.edit"_s, ActWords::tr("change in the case")},
        {u"danger.assess"_s, ActWords::tr("danger assessed")},
        {u"event.add"_s, ActWords::tr("dated event")},
        {u"call.record"_s, ActWords::tr("recorded call")},
        {u"aid.check"_s, ActWords::tr("check of the emergency aid")},
        {u"measure.set"_s, ActWords::tr("state of a measure")},
        {u"measure.partner"_s, ActWords::tr("partner of a measure")},
        {u"measure.postpone"_s, ActWords::tr("postponement")},
        {u"clock.postpone"_s, ActWords::tr("postponement")},
        {u"measure.add"_s, ActWords::tr("added measure")},
        {u"template.adopt"_s, ActWords::tr("newer parcours taken over")},
        {u"template.install"_s, ActWords::tr("parcours of a territory")},
        {u"summary.print"_s, ActWords::tr("print")},
        {u"note.add"_s, ActWords::tr("journal entry")},
        {u"setting.set"_s, ActWords::tr("setting")},
        {u"closed_day.add"_s, ActWords::tr("closed day")},
        {u"closed_day.remove"_s, ActWords::tr("closed day removed")},
        {u"import.caseload"_s, ActWords::tr("import of a caseload")},
        {u"decision.enter"_s, ActWords::tr("value taken up again")},
        {u"decision.keep"_s, ActWords::tr("value kept as a note")},
        {u"decision.same"_s, ActWords::tr("line joined to a case")},
        {u"decision.other"_s, ActWords::tr("line made a case")},
        {u"decision.drop"_s, ActWords::tr("line put aside")},
    };
}

} // namespace

QString actWord(const QString &verb)
{
    return words().value(verb, ActWords::tr("last change"));
}

QStringList knownVerbs()
{
    return words().keys();
}

QString roleWord(model::Role role)
{
    switch (role) {
    case model::Role::Coordinator: return ActWords::tr("coordinator");
    case model::Role::Advisor: return ActWords::tr("advisor");
    case model::Role::Supervisor: return ActWords::tr("supervisor");
    }
    Q_UNREACHABLE();
}

} // namespace relais::ui
