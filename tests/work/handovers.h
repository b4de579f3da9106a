// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/handoverwords.h"

#include "core/model/catalogue.h"
#include "core/model/leaving.h"
#include "core/work/exclusions.h"
#include "core/work/replies.h"
#include "tests/kit/coordinationconsent.h"
#include "tests/work/twooffices.h"

#include <algorithm>

using namespace relais;
namespace handover = work::handover;
using model::OfficeKind;
using model::OrientationState;
using model::RecordType;

namespace {

const QString kReception = u"CASE.referral_received"_s;
const QString kWorking = u"Penser à revoir la marche à suivre"_s;
const QString kFact = u"Elle a quitté le logement le 12 novembre."_s;

/// The CAF with a case that the MSA may coordinate.
struct TwoOffices {
    RealOffice caf{u"CAF 76"_s, OfficeKind::Caf};
    RealOffice msa{u"MSA Haute-Normandie"_s, OfficeKind::Msa};
    model::CaseId id = caf.addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s);

    TwoOffices()
    {
        caf.know(msa);
        msa.know(caf);
        const model::Contact contact = caf.records<model::Contact>(id).first();
        caf.set(RecordType::Contact, contact.id.text(), "safe", u"yes"_s);
        caf.set(RecordType::Contact, contact.id.text(), "code_word", u"camélia"_s);
        const auto measure = work::measures::byCode(caf.session(), id, u"FIN-01"_s);
        REQUIRE_OK(measure);
        caf.set(RecordType::Measure, measure->id.text(), "status", u"to_do"_s);
        for (const auto &[kind, text] :
             {std::pair{model::NoteKind::Working, kWorking}, std::pair{model::NoteKind::Fact, kFact}}) {
            REQUIRE_OK(work::notes::add(caf.session(), id, kind, text));
            caf.clock().advance(1000);
        }
        REQUIRE_OK(work::cases::recordEvent(caf.session(), id, u"CASE.contacted"_s, caf.clock().now(), {}));
        caf.clock().advance(1000);
    }
    void consent() { acceptCoordination(caf, id, u"MSA Haute-Normandie"_s); }
    model::OrientationId offer(handover::Door door = handover::Door::Right)
    {
        const auto made = handover::offer(caf.session(), id, caf.cardOf(msa), {}, door);
        REQUIRE_OK(made);
        caf.clock().advance(1000);
        return *made;
    }
    /// Offered, carried and read.
    model::OrientationId given(handover::Door door = handover::Door::Right)
    {
        const model::OrientationId orientation = offer(door);
        msa.take(caf.send(msa));
        return orientation;
    }
    static OrientationState stateAt(RealOffice &office, const model::OrientationId &orientation)
    {
        const auto standing = handover::of(office.session(), orientation);
        REQUIRE_OK(standing);
        return standing->state;
    }
};

inline QDateTime receptionOf(RealOffice &office, const model::CaseId &id, QString *remark = nullptr)
{
    for (const model::Event &event : office.records<model::Event>(id)) {
        if (event.code == kReception) {
            if (remark != nullptr) {
                *remark = event.remark;
            }
            return event.at;
        }
    }
    return {};
}

} // namespace
