// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/rawbundle.h"

/// Lines that a vault takes from a partner: the sender entrusts its case number 1 (person 2, orientation 3) and goes on
/// writing in it.
namespace hostile {

QByteArray id(const fixedkeys::Office &office, int record);
QByteArray quoted(const QByteArray &text);
QList<QByteArray> entrusting(const fixedkeys::Office &from, const fixedkeys::Office &to);
/// A note of record number `record` in that case.
QList<QByteArray> note(const fixedkeys::Office &from, int record, int minutes = 5);
QByteArray end(const fixedkeys::Office &from, int record, const QByteArray &type, int minutes);

/// The first bundle of that channel, with the lines that entrust.
rawbundle::RawBundle first(const fixedkeys::Office &from = fixedkeys::alder());
/// The one after, with other lines.
rawbundle::RawBundle after(const rawbundle::RawBundle &before, const QList<QByteArray> &lines);

} // namespace hostile
