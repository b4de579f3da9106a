// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace relais::cli {

namespace {

QString withoutControls(const QString &text)
{
    QString shown = text;
    for (QChar &sign : shown) {
        if (sign.category() == QChar::Other_Control && sign != u'\n') {
            sign = u' ';
        }
    }
    return shown;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

QString Table::toText() const
{
    if (m_rows.size() < 2) {
        return {};
    }
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = qMax(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += oneLine(row[i]).leftJustified(widths[i] + 2);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

Result<void> print(const Answer &answer, Output output)
{
    QByteArray bytes = output == Output::Json ? QJsonDocument(answer.json).toJson(QJsonDocument::Indented)
                                              : withoutControls(answer.text).toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n')) {
        bytes += '\n';
    }
    errno = 0;
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) ==
                             static_cast<size_t>(bytes.size()) &&
                         std::fflush(stdout) == 0;
    if (!written) {
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::DiskFailure, u"standard output"_s};
    }
    return {};
}

} // namespace relais::cli
