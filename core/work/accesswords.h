// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace relais::work {

/// The words of the access pack: everything in it is told to somebody who has never seen the program.
struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::AccessWords)

public:
    /// What a field is called: "person.last_name". Empty for a field that the pack does not hold: this list is the
    /// choice of what is given.
    static QString field(const QString &name);
    /// What a word of the code is called: "obtained"; the word itself when it has none.
    static QString value(const QString &word);
    /// Title of the records of a type ("note").
    static QString section(const QString &type);
};

} // namespace relais::work
