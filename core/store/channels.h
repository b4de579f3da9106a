// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

#include <functional>
#include <optional>

/// Where the exchange with each partner or post stands (exchange notes 1.3): epochs, numbers, hashes, what waits to be
/// acknowledged, what is held. It belongs to this post alone and is never journaled; each change of it stands in the
/// transaction of what it tells.
namespace relais::store {

constexpr int kMostGaps = 200; ///< numbers of one kind in one receipt or resend

struct OutChannel {
    QString peer;
    qint64 epoch = 0; ///< 0 = never used
    qint64 sequence = 0;
    QByteArray hash;       ///< of the last body; empty for none
    qint64 journalSeq = 0; ///< row of the journal up to which a post of our office was given everything
};
OutChannel outChannel(const Reader &reader, const QString &peer);
void saveOutChannel(Tx &tx, const OutChannel &channel);
/// A vault put back from a copy must not use a number twice: the channel begins a new epoch, greater than any it may
/// have begun before. What left without a receipt is given up, and goes again. @param now gives the least new epoch
void openEpochOf(Tx &tx, const QString &peer, const QDateTime &now);

struct OutBundle {
    QString peer;
    qint64 epoch = 0;
    qint64 sequence = 0;
    QString bundle;
    QByteArray hash;
    QString purpose;
    QDateTime at;
    int operations = 0;
    qint64 firstRow = 0; ///< rows of the journal it carries, of a post; 0 = none
    qint64 lastRow = 0;
    QString name;
    QByteArray recipient;     ///< hash of the key it is encrypted to
    int card = 0;             ///< number of our newest card that it tells of
    QDateTime carriedAt;      ///< null while it waits to leave
    QDateTime acknowledgedAt; ///< null while it waits for its receipt
    QDateTime givenUpAt;      ///< nobody waits for it any more: what it held leaves, or left, in another
    QString refused;          ///< code with which the other side refused it
};
void addOutBundle(Tx &tx, const OutBundle &bundle, const QByteArray &file);
/// Waiting to leave, or without receipt; newest last. Not those whose file was dropped.
QList<OutBundle> outBundles(const Reader &reader, const QString &peer = {});
std::optional<OutBundle> outBundle(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence);
/// Numbers of the present epoch that never came though a later one did, or whose file was dropped: what they held goes
/// again. The smallest first, at most kMostGaps, of which a resend can tell.
QList<qint64> lostBundles(const Reader &reader, const QString &peer);
/// Numbers of the present epoch that the other side refused; likewise.
QList<qint64> refusedBundles(const Reader &reader, const QString &peer);
/// Numbers of the present epoch that were replaced, of which nobody has heard that the other side knows; likewise. The
/// bundle that told so may be lost as well: the next resend tells it again.
QList<qint64> replacedBundles(const Reader &reader, const QString &peer);
/// Their content left again in a later bundle, as far as it may leave: nobody waits for them any more, nor knows what
/// the partner has of the rest.
void replaceBundles(Tx &tx, const QString &peer, qint64 epoch, const QList<qint64> &numbers, const QDateTime &at);
/// Of lost bundles to a post, what they held up to that row left again: a next resend begins after it.
void shortenBundles(Tx &tx, const QString &peer, qint64 epoch, const QList<qint64> &numbers, qint64 row);
/// Number of the newest card of ours of which a receipt shows that the partner was told; 0 for none.
int newestCardTold(const Reader &reader, const QString &peer);
/// When the first bundle came from there; null when none did.
QDateTime firstCame(const Reader &reader, const QString &peer);
/// Whether something that was carried in that epoch was answered.
bool isEpochTold(const Reader &reader, const QString &peer, qint64 epoch);
/// The bytes, while they are kept: until the receipt.
QByteArray outFile(const Reader &reader, const OutBundle &bundle);
void markCarried(Tx &tx, const OutBundle &bundle, const QDateTime &at);
/// Those that were carried and have no receipt wait to leave once more, the same bytes under another name: a folder may
/// still hold the first, read and left there. @return them, oldest first
QList<OutBundle> carryAgain(Tx &tx, const QString &peer, const std::function<QString()> &newName);
/// It may no longer leave: its number is one of the lost now.
void dropFile(Tx &tx, const OutBundle &bundle);
/// Receipts up to a number, and beyond it of those that are not among the gaps, up to the one after the last gap: it
/// is what showed that gap; but not when the gaps are as many as can be told, for then it may be missing as well. What
/// was refused waits on, with its code, and what was replaced is known there up to that number. The files go.
/// @return how many were new, without those that were replaced
int acknowledge(Tx &tx, const QString &peer, qint64 epoch, qint64 upto, const QList<qint64> &gaps,
                const QHash<qint64, QString> &refused, const QDateTime &at);

struct InChannel {
    QString peer;
    qint64 epoch = 0;
    qint64 upto = 0;     ///< nothing is missing up to this number
    QByteArray hash;     ///< of the body numbered `upto`
    QDateTime stoppedAt; ///< a fork was seen: nothing is applied until a person has telephoned
    QString node;        ///< of a post: the node of its clock, whose lines it is not sent back; empty = not known
};
/// The newest epoch of a peer; epoch 0 when nothing ever came.
InChannel inChannel(const Reader &reader, const QString &peer);
void saveInChannel(Tx &tx, const InChannel &channel);

struct InBundle {
    QString peer;
    qint64 epoch = 0;
    qint64 sequence = 0;
    QString bundle;
    QByteArray hash; ///< empty for a number whose content came again in a later bundle
    QString purpose;
    QDateTime at;
    qint64 size = 0;
    int operations = 0;
    QString refused;     ///< word of the ErrorCode, told to the sender; empty when applied
    QDateTime filedAt;   ///< a person has seen it
    QByteArray previous; ///< hash of the body before, as it says; empty when that is not known
    qint64 skew = 0;     ///< milliseconds by which its clock is surely ahead of ours, or behind (< 0); 0 = may agree
    QDateTime owedAt;    ///< it came again then, and its receipt is owed once more; null when not. Set by oweAgain()
};
std::optional<InBundle> inBundle(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence);
/// Also instead of the entry of one that was refused at first, or that was given up.
void addInBundle(Tx &tx, const InBundle &bundle);
/// Numbers that are missing below the greatest received; at most kMostGaps, the smallest first.
QList<qint64> gapsOf(const Reader &reader, const QString &peer, qint64 epoch);
/// Those that were refused, newest first; at most kMostGaps.
QList<InBundle> refusedOf(const Reader &reader, const QString &peer, qint64 epoch);
/// Since when something waits for our receipt; null when nothing does. Receipts alone never wait for one.
QDateTime receiptOwedSince(const Reader &reader, const QString &peer);
/// One that came again has perhaps lost its receipt; when it came first stays.
void oweAgain(Tx &tx, const InBundle &bundle, const QDateTime &at);
/// What came up to now was acknowledged by the bundle that is being kept.
void noteReceipt(Tx &tx, const QString &peer, const QDateTime &at);
QList<InBundle> inBundles(const Reader &reader, const QDateTime &since);
void fileInBundles(Tx &tx, const QDateTime &at);
/// How many of these nobody has filed, files that are held, and channels of known offices that are stopped.
int toLookAt(const Reader &reader, const QDateTime &since);
/// Bundles and bytes that came from a peer since an instant.
struct Flow {
    int bundles = 0;
    qint64 bytes = 0;
};
Flow flowSince(const Reader &reader, const QString &peer, const QDateTime &since);

} // namespace relais::store
