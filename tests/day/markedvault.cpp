// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/markedvault.h"

#include "core/work/cases.h"
#include "core/work/newvault.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace markers {

namespace {

constexpr char kStart[] = "zqmarque";
constexpr int kDigits = 4;

void findIn(const QByteArray &lower, const QByteArray &start, int step, QSet<int> &seen)
{
    for (qsizetype at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
        QByteArray digits;
        for (int i = 0; i < kDigits && at + start.size() + i * step < lower.size(); ++i) {
            digits += lower.at(at + start.size() + i * step);
        }
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        if (isNumber && digits.size() == kDigits) {
            seen.insert(number);
        }
    }
}

} // namespace

QString word(int number)
{
    return QString::fromLatin1(kStart) + u"%1kwx"_s.arg(number, kDigits, 10, QLatin1Char('0'));
}

void find(const QByteArray &bytes, QSet<int> &seen)
{
    const QByteArray lower = bytes.toLower();
    findIn(lower, kStart, 1, seen);
    QByteArray wide;
    for (const char letter : QByteArray(kStart)) {
        wide += letter;
        wide += '\0';
    }
    findIn(lower, wide, 2, seen);
}

} // namespace markers

QString referenceOf(int number)
{
    return u"76-2026-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

void makeMarkedVault(const QString &folder)
{
    const FakeClock clock;
    const work::Founding founding{
        folder, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"C. Auger"_s, model::Role::Coordinator};
    const auto forged =
        work::forge(founding, SecretBytes::fromPassphrase(u"sept mots"_s), {1, 8 * 1024 * 1024}); // cheap
    REQUIRE_OK(forged);
    const auto desk = work::found(founding, *forged, clock, TempVault::reference());
    REQUIRE_OK(desk);
    int next = 0;
    const auto mark = [&next] { return markers::word(next++); };
    for (int i = 0; i < kMarkedCases; ++i) {
        const int last = (i + 1) * markers::kCount / kMarkedCases;
        work::cases::NewCase one;
        one.file.reference = referenceOf(i + 1);
        one.person.lastName = mark();
        one.person.firstName = mark();
        one.person.birthName = mark();
        one.file.commune = mark();
        one.file.beneficiaryNumber = mark();
        one.file.detector = mark();
        one.file.accommodation = mark();
        one.file.referredAt = clock.now();
        model::Contact contact;
        contact.value = u"06 39 98 %1 07"_s.arg(i + 10);
        contact.e164 = u"+3363998%107"_s.arg(i + 10);
        contact.safe = model::Answer::Yes; // a call may be recorded
        contact.hours = u"lun-dim 0h-24h"_s;
        contact.callerIdentity = mark();
        contact.codeWord = mark();
        one.contacts << contact;
        while (next < last) {
            model::Note note;
            note.kind = next % 2 == 0 ? model::NoteKind::Fact : model::NoteKind::Working;
            note.text = u"Note "_s + mark();
            note.at = clock.now();
            one.notes << note;
        }
        REQUIRE_OK(work::cases::open(*desk->session, one));
    }
    REQUIRE(next == markers::kCount);
}
