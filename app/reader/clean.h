// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

namespace relais::reader {

/// Knows the kind of a file by its first bytes, never by its name, and cleans it: PDF, JPEG, PNG or plain text. A
/// picture that cannot be painted is damaged. NotADocument for anything else.
Result<Cleaned> clean(const QByteArray &bytes);

} // namespace relais::reader
