// SPDX-License-Identifier: GPL-3.0-or-later
// Every way out of the core, over channels that must never be used.
#include "core/work/unsafeways.h"

#include "core/base/text.h"
#include "core/work/accesspack.h"
#include "core/work/calendar.h"
#include "core/work/cases.h"
#include "core/work/consentproof.h"
#include "core/work/contacts.h"
#include "core/work/daysheet.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

/// What of two unsafe channels must not leave, in whatever way it is written.
bool tellsUnsafe(const QString &text)
{
    const QString digits = digitsOf(text);
    return digits.contains(u"639984107"_s) || text.contains(u"noisetiers"_s, Qt::CaseInsensitive) ||
           text.contains(u"zibeline"_s, Qt::CaseInsensitive);
}

QString textOf(const model::Paper &paper)
{
    return paper.html + paper.title + paper.headLeft + paper.headRight + paper.footNote;
}

model::Contact unsafe(model::Channel channel, const QString &value)
{
    model::Contact contact;
    contact.channel = channel;
    contact.value = value;
    contact.e164 = channel == model::Channel::Phone ? u"+33639984107"_s : QString();
    contact.safe = model::Answer::No;
    contact.addressKind = model::AddressKind::Own;
    contact.checkedOn = QDate(2026, 11, 20);
    return contact;
}

} // namespace

TEST_CASE("a channel marked as not safe stands on no paper and in no file, whoever wrote it into a text",
          "[work][contacts]")
{
    TempVault temp;
    work::Session &session = temp.session();
    work::cases::NewCase told;
    told.person.lastName = u"Petrenko"_s;
    told.file.referredAt = temp.clock().now();
    told.contacts = {unsafe(model::Channel::Phone, u"06 39 98 41 07"_s),
                     unsafe(model::Channel::Mail, u"zibeline@exemple.fr"_s),
                     unsafe(model::Channel::Letter, u"14 rue des Noisetiers\n76000 Rouen"_s)};
    const auto id = work::cases::open(session, told);
    REQUIRE_OK(id);
    const QStringList written{u"+33 (0)6 39 98 41 07"_s, u"06-39-98.41/07"_s, u"0639984107"_s,
                              u"14 RUE DES NOISETIERS"_s, u"Zibeline@exemple.fr"_s};
    for (const QString &text : written) {
        INFO(text.toStdString());
        CHECK(tellsUnsafe(text));
        REQUIRE_OK(work::notes::add(session, *id, model::NoteKind::Fact, u"Joindre : "_s + text + u", le soir."_s));
        CHECK_FALSE(work::mayCopy(session, text));
    }
    CHECK(work::mayCopy(session, u"Joindre le soir, 76-2026-00001, 06 39 98 41 08"_s));
    REQUIRE_OK(work::cases::setField(session, *id, u"children_remark"_s, u"école, 06 39 98 41 07"_s));

    work::consents::Given given;
    given.office = u"Bureau 06 39 98 41 07"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Written;
    given.wording = u"On peut m’écrire à zibeline@exemple.fr"_s;
    given.until = session.today().addDays(30);
    const auto consent = work::consents::give(session, *id, given);
    REQUIRE_OK(consent);
    const auto proof = work::consents::printProof(session, *consent, work::consents::PaperSafe::Yes);
    REQUIRE_OK(proof);
    CHECK_FALSE(tellsUnsafe(textOf(*proof)));
    for (const auto by : {work::accesspack::AskedBy::Person, work::accesspack::AskedBy::OtherParent}) {
        const auto pack = work::accesspack::make(session, *id, {by, u"Au guichet"_s});
        REQUIRE_OK(pack);
        CHECK_FALSE(tellsUnsafe(textOf(pack->paper) + pack->fileName + QString::fromUtf8(pack->json)));
    }
    for (const auto extent : {work::summary::Extent::OnePage, work::summary::Extent::Complete}) {
        work::summary::Request request;
        request.extent = extent;
        const auto summary = work::summary::print(session, *id, request);
        REQUIRE_OK(summary);
        CHECK(summary->paper.html.contains(u"le soir"_s)); // the facts are there
        CHECK_FALSE(tellsUnsafe(textOf(summary->paper) + summary->fileName + summary->leftOut.join(u' ')));
    }
    const auto sheet = work::daysheet::print(session);
    REQUIRE_OK(sheet);
    CHECK_FALSE(tellsUnsafe(textOf(*sheet)));
    const auto calendar = work::exportCalendar(session, 60);
    REQUIRE_OK(calendar);
    CHECK_FALSE(tellsUnsafe(QString::fromUtf8(*calendar)));
    const auto detail = work::loadCase(session, *id);
    REQUIRE_OK(detail);
    CHECK(detail->contacts.size() == 3);
    for (const model::Contact &contact : detail->contacts) {
        CHECK(work::contacts::printLabel(session, *id, contact.id).error().code == ErrorCode::Refused);
    }
}
