// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

namespace relais::reader {

/// The same picture made of nothing but the chunks that paint it (PNG specification, 3rd edition, 11): no text, no
/// date, no profile, no EXIF, no further frame, nothing after the end.
/// DocumentDamaged, DocumentTooLarge.
Result<Cleaned> cleanPng(const QByteArray &bytes);

} // namespace relais::reader
