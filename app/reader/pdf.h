// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

namespace relais::reader {

/// The same pages in a new PDF: only what paints them is carried over, each page and picture by a list of what may stay
/// (ISO 32000-1, tables 30, 89, 95). Forms and remarks become part of the page. No author, date, script, action, link,
/// attached file, bookmark or signature; pictures inside are cleaned as those of a file.
/// DocumentProtected when it needs a password; DocumentDamaged; DocumentTooLarge.
Result<Cleaned> cleanPdf(const QByteArray &bytes);

} // namespace relais::reader
