// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboardguard.h"

#include <QGuiApplication>
#include <QMimeData>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kModes = {QClipboard::Clipboard, QClipboard::Selection};
const QString kHint = u"x-kde-passwordManagerHint"_s;

bool isOwned(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection();
}

} // namespace

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds life, IsOurs isOurs, QObject *parent)
    : QObject(parent), m_isOurs(isOurs ? std::move(isOurs) : isOwned)
{
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        m_timers[i].setSingleShot(true);
        m_timers[i].setInterval(life);
        connect(&m_timers[i], &QTimer::timeout, this, [this, i] { takeBack(kModes[i]); });
    }
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::mark);
}

ClipboardGuard::~ClipboardGuard()
{
    // At its end Qt would hand what we hold to the desktop's clipboard manager, which keeps it.
    for (const QClipboard::Mode mode : kModes) {
        takeBack(mode);
    }
}

void ClipboardGuard::clear()
{
    for (const QClipboard::Mode mode : kModes) {
        QGuiApplication::clipboard()->clear(mode);
    }
}

void ClipboardGuard::mark(QClipboard::Mode mode)
{
    if (mode != QClipboard::Clipboard && mode != QClipboard::Selection) {
        return;
    }
    QTimer &timer = m_timers[mode == QClipboard::Clipboard ? 0 : 1];
    const QMimeData *held = m_isOurs(mode) ? QGuiApplication::clipboard()->mimeData(mode) : nullptr;
    if (held == nullptr || !held->hasText()) {
        timer.stop(); // somebody else's
        return;
    }
    if (held->hasFormat(kHint)) {
        return; // told again by ourselves
    }
    if (m_may && !m_may(held->text())) {
        QGuiApplication::clipboard()->clear(mode);
        if (mode == QClipboard::Clipboard) {
            emit refused();
        }
        return;
    }
    auto *marked = new QMimeData; // the text alone: no HTML, no font
    marked->setText(held->text());
    marked->setData(kHint, QByteArrayLiteral("secret"));
    timer.start();
    QGuiApplication::clipboard()->setMimeData(marked, mode);
}

void ClipboardGuard::takeBack(QClipboard::Mode mode)
{
    if (m_isOurs(mode)) {
        QGuiApplication::clipboard()->clear(mode);
    }
}

} // namespace relais::ui
