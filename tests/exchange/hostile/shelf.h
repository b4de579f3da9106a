// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/rawbundle.h"

#include <QByteArrayList>

/// The folder of frozen files and its table. A file that is there already is never written again: what it holds is what
/// counts from then on.
class Shelf
{
public:
    explicit Shelf(QString folder) : m_folder(std::move(folder)) {}

    /// The functions of core/exchange answer alone. The detail is the one they give; their error must be this one.
    void reader(int row, const QString &name, const QByteArray &bytes, const char *answer, relais::ErrorCode error);
    /// A file made when the test runs (tests/kit/madebundle.h).
    void made(int row, const QString &name, const char *answer, relais::ErrorCode error);

    /// Needs the cards, the channels or the clock of a vault. The functions of core/exchange have nothing against it,
    /// unless they name a sender that they do not know.
    struct Inbox {
        QByteArray answer;       ///< APP, INC, REF, ALM, QUA, RIEN
        QByteArray error = "-";  ///< word
        QByteArray detail = "-"; ///< "-": not looked at
        QByteArray day = "2026-11-24";
        int step = 1; ///< 1 begins with a new vault
    };
    void inbox(int row, const QString &name, const QByteArray &bytes, const Inbox &expected);
    /// Imported as a card where those of fixedkeys.h are known.
    void card(int row, const QString &name, const QByteArray &bytes, const QByteArray &answer, const QByteArray &error);

    /// The table, rows in order.
    void writeTable();

private:
    QByteArray keep(const QString &file, const QByteArray &bytes);
    void line(int row, int step, const QString &file, const QByteArray &day, const char *by, const QByteArray &answer,
              const QByteArray &error, const QByteArray &detail);

    QString m_folder;
    QMap<int, QByteArrayList> m_lines;
};

/// The rows of the table in exchange notes 1.6.
void addAgeRows(Shelf &shelf);       ///< 1 to 19
void addSignatureRows(Shelf &shelf); ///< 20 to 30
void addArchiveRows(Shelf &shelf);   ///< 31 to 38
void addManifestRows(Shelf &shelf);  ///< 39 to 43
void addChannelRows(Shelf &shelf);   ///< 44 to 54, 57 to 60
void addCardRows(Shelf &shelf);      ///< 24, 55, 56
