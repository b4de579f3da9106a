// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actwords.h"

#include "ui/common/words.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ActWords)

public:
    static constexpr Worded kList[] = {
        {"case.open", QT_TR_NOOP("new case")},
        {"case.move", QT_TR_NOOP("state of the case")},
        {"case.close", QT_TR_NOOP("closing of the case")},
        {"case.reopen", QT_TR_NOOP("reopening of the case")},
        {"case.link", QT_TR_NOOP("link of two cases")},
        {"case.unlink", QT_TR_NOOP("link of two cases undone")},
        {"case.apart", QT_TR_NOOP("two cases told apart")},
        {"case.edit", QT_TR_NOOP("change in the case")},
        {"case.erase", QT_TR_NOOP("erasure of a case")},
        {"field.purge", QT_TR_NOOP("value removed for ever")},
        {"retention.archive", QT_TR_NOOP("archive of the case")},
        {"access.give", QT_TR_NOOP("answer to a request for access")},
        {"danger.assess", QT_TR_NOOP("danger assessed")},
        {"danger.report", QT_TR_NOOP("report")},
        {"event.add", QT_TR_NOOP("dated event")},
        {"call.record", QT_TR_NOOP("recorded call")},
        {"contact.write", QT_TR_NOOP("recorded message")},
        {"aid.check", QT_TR_NOOP("check of the emergency aid")},
        {"consent.give", QT_TR_NOOP("consent collected")},
        {"consent.prolong", QT_TR_NOOP("consent prolonged")},
        {"consent.withdraw", QT_TR_NOOP("consent withdrawn")},
        {"document.add", QT_TR_NOOP("added document")},
        {"document.remove", QT_TR_NOOP("document taken off the case")},
        {"orientation.send", QT_TR_NOOP("measures entrusted")},
        {"orientation.recall", QT_TR_NOOP("orientation recalled")},
        {"orientation.put_away", QT_TR_NOOP("read and put away")},
        {"handover.offer", QT_TR_NOOP("coordination offered")},
        {"handover.accept", QT_TR_NOOP("coordination taken over")},
        {"handover.refuse", QT_TR_NOOP("coordination refused")},
        {"case.assign", QT_TR_NOOP("cases assigned")},
        {"user.away", QT_TR_NOOP("replacement")},
        {"orientation.answer", QT_TR_NOOP("reply to an orientation")},
        {"bundle.read", QT_TR_NOOP("received bundle")},
        {"bundle.write", QT_TR_NOOP("bundle written")},
        {"bundle.carry", QT_TR_NOOP("bundle sent off")},
        {"bundle.file", QT_TR_NOOP("received bundles filed away")},
        {"bundle.discard", QT_TR_NOOP("held bundle thrown away")},
        {"bundle.resume", QT_TR_NOOP("exchange resumed after a call")},
        {"carrier.set", QT_TR_NOOP("way of the bundles")},
        {"document.clean", QT_TR_NOOP("received document cleaned")},
        {"card.import", QT_TR_NOOP("card of a partner")},
        {"card.verify", QT_TR_NOOP("card verified")},
        {"card.revoke", QT_TR_NOOP("card revoked")},
        {"card.contact", QT_TR_NOOP("telephone of our card")},
        {"card.make", QT_TR_NOOP("our card signed")},
        {"card.export", QT_TR_NOOP("our card handed out")},
        {"card.rotate", QT_TR_NOOP("change of our keys")},
        {"exclusion.add", QT_TR_NOOP("somebody kept apart")},
        {"exclusion.remove", QT_TR_NOOP("somebody no longer kept apart")},
        {"audit.review", QT_TR_NOOP("traces reviewed")},
        {"measure.set", QT_TR_NOOP("state of a measure")},
        {"measure.partner", QT_TR_NOOP("partner of a measure")},
        {"measure.postpone", QT_TR_NOOP("postponement")},
        {"clock.postpone", QT_TR_NOOP("postponement")},
        {"measure.add", QT_TR_NOOP("added measure")},
        {"template.adopt", QT_TR_NOOP("newer parcours taken over")},
        {"template.install", QT_TR_NOOP("parcours of a territory")},
        {"summary.print", QT_TR_NOOP("print")},
        {"liaison.print", QT_TR_NOOP("liaison sheet")},
        {"note.add", QT_TR_NOOP("journal entry")},
        {"setting.set", QT_TR_NOOP("setting")},
        {"closed_day.add", QT_TR_NOOP("closed day")},
        {"closed_day.remove", QT_TR_NOOP("closed day removed")},
        {"user.add", QT_TR_NOOP("added person of the office")},
        {"user.first_coordinator", QT_TR_NOOP("first coordinator of the office")},
        {"user.role", QT_TR_NOOP("role of a person of the office")},
        {"user.leave", QT_TR_NOOP("departure of a person of the office")},
        {"sealed.set", QT_TR_NOOP("value sealed")},
        {"sealed.remove", QT_TR_NOOP("sealed value removed")},
        {"sealed.open", QT_TR_NOOP("sealed value opened")},
        {"sealed.reseal", QT_TR_NOOP("sealed values under new keys")},
        {"vault.found", QT_TR_NOOP("making of the vault")},
        {"import.caseload", QT_TR_NOOP("import of a caseload")},
        {"decision.enter", QT_TR_NOOP("value taken up again")},
        {"decision.keep", QT_TR_NOOP("value kept as a note")},
        {"decision.same", QT_TR_NOOP("line joined to a case")},
        {"decision.other", QT_TR_NOOP("line made a case")},
        {"decision.drop", QT_TR_NOOP("line put aside")},
        {"decision.choose", QT_TR_NOOP("choice between two values")},
        {"decision.value", QT_TR_NOOP("other value than the two")},
        {"decision.ask", QT_TR_NOOP("value to ask again")},
    };
};

} // namespace

QString actWord(const QString &verb)
{
    return wordOf<ActWords>(verb, ActWords::tr("last change"));
}

QStringList knownVerbs()
{
    QStringList verbs;
    for (const Worded &act : ActWords::kList) {
        verbs << QString::fromLatin1(act.word);
    }
    return verbs;
}

QString roleWord(model::Role role)
{
    switch (role) {
    case model::Role::Coordinator: return ActWords::tr("coordinator");
    case model::Role::Advisor: return ActWords::tr("advisor");
    case model::Role::OperationalContact: return ActWords::tr("operational contact");
    case model::Role::Supervisor: return ActWords::tr("supervisor");
    case model::Role::Administrator: return ActWords::tr("administrator");
    }
    Q_UNREACHABLE();
}

} // namespace relais::ui
