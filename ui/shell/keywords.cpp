// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keywords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::KeyWords)
};

} // namespace

QString keyWords(int step)
{
    switch (step) {
    case 0: return typo(KeyWords::tr("All keys change. The vault is written anew; this may take a minute."));
    case 1: return typo(KeyWords::tr("All keys change. The new vault takes the place of the former one."));
    default: return typo(KeyWords::tr("All keys change. The former file is overwritten."));
    }
}

} // namespace relais::ui
