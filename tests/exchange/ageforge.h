// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agefile.h"
#include "core/exchange/agekey.h"
#include "core/exchange/agewrap.h"

/// Makes age files whose file key is known, so that each fault stands alone: a malformed header under a right MAC,
/// chunks in a wrong order under right tags.
class AgeForge
{
public:
    struct Chunk {
        QByteArray text;
        int place = 0; ///< for which it is sealed
        enum { Inner, Last } kind = Inner;
    };

    AgeForge();

    /// Two lines, for `pair`.
    [[nodiscard]] QByteArray stanza() const { return m_stanza; }
    [[nodiscard]] QByteArray share() const;
    /// Two lines of another body for the same pair. @param wrapped what the stanza wraps, of any length
    [[nodiscard]] QByteArray stanzaOf(const QByteArray &wrapped) const;
    /// Two lines for the passphrase "mot de passe". @param work as it is written, computed when it is 1 to 15
    [[nodiscard]] QByteArray passphraseStanza(const QByteArray &salt, const QByteArray &work,
                                              const QByteArray &wrapped = {}) const;
    [[nodiscard]] QByteArray answerToPassphrase(const QByteArray &file, const QString &phrase) const;
    /// A whole header with the right MAC.
    [[nodiscard]] QByteArray header(const QByteArray &stanzas) const;
    /// Nonce and chunks as they are given.
    [[nodiscard]] QByteArray payload(const QList<Chunk> &chunks) const;
    /// The header of these stanzas and a payload that holds.
    [[nodiscard]] QByteArray file(const QByteArray &stanzas) const;
    /// What reading it answers: "opened", or the word of the error and its detail ("bundle_altered: chunk").
    [[nodiscard]] QByteArray answer(const QByteArray &file) const;

    const relais::exchange::AgePair pair = relais::exchange::newAgePair();

private:
    const relais::SecretBytes m_fileKey = relais::SecretBytes::random(relais::exchange::kAgeFileKeyBytes);
    QByteArray m_stanza;
};

QByteArray answerOf(const relais::Error &error);

/// Runs a public program. @return its standard output; nothing when it failed
std::optional<QByteArray> ask(const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// Writes the whole file, which nobody else may read.
void writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);
