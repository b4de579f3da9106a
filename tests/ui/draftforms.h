// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which something is typed that is kept as a draft, each over one case.
#pragma once

#include "core/work/casedetail.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "ui/pages/draftbar.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace draftforms {

inline const QString kTyped = u"elle rappelle jeudi"_s;

struct Desk {
    TempVault vault;
    FakeNotices notices;
    relais::model::CaseId id;

    Desk();
    [[nodiscard]] relais::work::CaseDetail detail() { return *relais::work::loadCase(vault.session(), id); }
    [[nodiscard]] relais::model::Measure measure(const QString &code);
};

using Opened = std::unique_ptr<QWidget>;
struct Form {
    const char *name;
    const char *label; ///< accessible name of the field, or its object name after #
    Opened (*open)(Desk &);
};
const std::vector<Form> &forms();
Opened openJournal(Desk &desk);
Opened openHousehold(Desk &desk);
Opened openAid(Desk &desk);

/// The field of a form by its name; the first one for prose when none is given.
QWidget *fieldOf(const QWidget &form, const char *label);
/// What the lock does to the forms.
void lock(Opened &form, Desk &desk);

/// The bar that offers something; a form of two parts has two.
const relais::ui::DraftBar *barOf(const QWidget &form);
bool offers(const QWidget &form);
QString saidOn(const QWidget &form);
void pressOn(const QWidget &form, const char *button);

} // namespace draftforms
