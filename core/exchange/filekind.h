// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace relais::exchange {

/// Whether the first bytes of an attached file are those of the media type that its sender declared: PDF, JPEG, PNG,
/// OpenDocument text or plain text (exchange notes 1.6, row 38). No, for every other type. Nothing more is parsed here:
/// that is for the process that has no key.
bool isOfKind(QByteArrayView bytes, const QString &mediaType);

} // namespace relais::exchange
