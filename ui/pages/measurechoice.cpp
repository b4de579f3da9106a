// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurechoice.h"

#include "core/base/text.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace relais::ui {

namespace {

struct MeasureChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::MeasureChoiceWords)
};

} // namespace

QString MeasureChoice::words() const
{
    const QString text = code + u"  "_s + label;
    if (inCase) {
        return typo(MeasureChoiceWords::tr("%1 · in the case").arg(text));
    }
    return inParcours ? typo(MeasureChoiceWords::tr("%1 · in the territory’s parcours").arg(text)) : text;
}

QList<MeasureChoice> measureChoices(const work::Session &session, const work::CaseDetail &detail, const QString &words)
{
    const model::Parcours &parcours = session.reference.parcoursOf(detail.file);
    const QStringList &offered = parcours.plan.measures;
    QStringList codes;
    for (const model::MeasureKind &kind : parcours.catalogue.measures()) {
        codes << kind.code;
    }
    std::copy_if(offered.cbegin(), offered.cend(), std::back_inserter(codes),
                 [&](const QString &code) { return parcours.catalogue.find(code) == nullptr; });
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<MeasureChoice> choices;
    for (const QString &code : std::as_const(codes)) {
        const MeasureChoice choice{code, measureWord(session, code),
                                   std::any_of(detail.measures.cbegin(), detail.measures.cend(),
                                               [&](const auto &measure) { return measure.code == code; }),
                                   offered.contains(code)};
        const QString strand = strandWord(code.section(u'-', 0, 0));
        const QString plain = folded(code + u' ' + choice.label + u' ' + strand);
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return plain.contains(word); })) {
            choices << choice;
        }
    }
    return choices;
}

} // namespace relais::ui
