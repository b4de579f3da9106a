// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace relais::cli {

/// The words of the command line: Say::tr("…").
struct Say {
    Q_DECLARE_TR_FUNCTIONS(relais::cli::Say)
};

/// What a command has to say, in both forms; the program prints one of them.
struct Answer {
    QJsonObject json;
    QString text;
    ExitCode status = ExitCode::Done; ///< also an answer about a file that has faults
};

/// Lines of equal columns, separated by two blanks, under a head.
class Table
{
public:
    explicit Table(QStringList head) : m_rows{std::move(head)} {}
    void add(const QStringList &row) { m_rows << row; }
    /// "" when there is no row but the head.
    [[nodiscard]] QString toText() const;

private:
    QList<QStringList> m_rows;
};

enum class Output { Text, Json };

/// Writes the answer to standard output, where no sign of a stored text may command the terminal.
/// DiskFull, DiskFailure when not all of it could be written.
Result<void> print(const Answer &answer, Output output);

} // namespace relais::cli
