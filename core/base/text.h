// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace relais {

/// Folds a text for comparison and search: case, accents, ligatures (œ and oe, æ and ae, ß and ss), dotless ı,
/// apostrophes, hyphens and every other punctuation become equal; words are separated by one space.
/// "Œuvrard", "OEUVRARD" → "oeuvrard"; "El-Idrissi", "el idrissi" → "el idrissi".
QString folded(const QString &text);

/// The words of a folded text, plus each run of adjacent words written as one ("el idrissi" → el, idrissi,
/// elidrissi), so that « Le Fèvre », « Lefèvre » and « Le-Fevre » find each other.
QStringList searchWords(const QString &text);

/// The digits of a text, in order.
QString digitsOf(const QString &text);

/// Trims and reduces every run of white space, no-break spaces included, to one space.
QString tidied(const QString &text);

/// Of 0 to 9 and a to f alone.
bool isHex(QStringView text);
/// Of 0 to 9 and A to Z alone.
bool isUpper(QStringView text);
/// [a-z0-9_]{1,32}: keys of JSON, types, kinds and fields, of a newer version too.
bool isWord(QStringView text);

/// The bytes of an older program: Windows-1252, whose five unused codes show as U+FFFD.
QString fromWindows1252(QByteArrayView bytes);

/// Phonetic key of a French family name ("Lefèvre" and "Lefebvre" share one); empty for an empty name.
QString soundKey(const QString &name);

} // namespace relais
