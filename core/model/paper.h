// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace relais::model {

/// The content of a printed document; ui/print makes the page of it. Title, head and foot go into the file's
/// metadata and on every sheet: a document word and a reference, never a name nor the motive.
struct Paper {
    QString title;     ///< of the PDF or HTML file ("Synthèse 76-2026-00117")
    QString headLeft;  ///< plain text: document word and reference
    QString headRight; ///< plain text: copy number, reader, date and hour
    QString footNote;  ///< plain text: who printed, register number, what is absent
    /// Body: the part of HTML that QTextDocument knows, with the classes of resources/summary.css. A bar is
    /// `<img src="bar:11/33">`: outlined, the share 11 of 33 filled. A QR is `<img src="qr:TEXT">`, on paper alone.
    QString html;
    QString language; ///< "fr", "en"
};

} // namespace relais::model
