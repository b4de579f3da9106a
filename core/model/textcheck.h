// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/person.h"

#include <QSet>

namespace relais::model {

/// What in a free text may tell who or where she is.
enum class TextReason { Name, Place, School, Telephone, Mail, SocialNumber, FundNumber, BirthDate, LongNumber };

struct TextFinding {
    qsizetype from = 0; ///< first character of the text…
    qsizetype size = 0; ///< …and how many
    TextReason reason = TextReason::Name;
};

/// What is known of a case, to be found again in its texts. Words are folded.
struct TextSubject {
    QSet<QString> names;  ///< hers, the children's, the other parent's
    QSet<QString> places; ///< « mesnil essai »: one word or several
    QString fundNumber;   ///< digits and letters
    QList<QDate> births;
};
TextSubject subjectOf(const Case &file, const Person &person, const QList<Child> &children,
                      const QList<Author> &authors);

/// Looks for what should not leave in a text written for the journal: known names, départements, streets, towns after
/// « à » or « vers », schools, telephones, e-mails, numbers of social security or of the fund, dates of birth, any
/// other long number. In their order, never overlapping. It helps the one who reads it over: it may miss and it may be
/// wrong.
QList<TextFinding> checkText(const QString &text, const TextSubject &subject);

template<>
struct Words<TextReason> {
    static constexpr std::array kList = {std::pair{TextReason::Name, "name"},
                                         std::pair{TextReason::Place, "place"},
                                         std::pair{TextReason::School, "school"},
                                         std::pair{TextReason::Telephone, "telephone"},
                                         std::pair{TextReason::Mail, "mail"},
                                         std::pair{TextReason::SocialNumber, "social_number"},
                                         std::pair{TextReason::FundNumber, "fund_number"},
                                         std::pair{TextReason::BirthDate, "birth_date"},
                                         std::pair{TextReason::LongNumber, "long_number"}};
};

} // namespace relais::model
