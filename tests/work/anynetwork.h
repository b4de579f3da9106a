// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/colleague.h"
#include "tests/kit/scopereferee.h"
#include "tests/work/partners.h"

#include <optional>
#include <random>

/// What one office gets of a gesture.
struct AnyShare {
    QString office;  ///< its name
    QString address; ///< of its card; empty = on a sheet
    QString basis;
    QStringList measures;
    relais::model::OrientationId orientation; ///< once it stands
    bool isKeptApart = false;
};
/// A case whose measures are to go to several offices at once.
struct AnyGesture {
    relais::model::CaseId id;
    quint64 seed = 0;
    QList<AnyShare> shares;
};

/// An office by chance with the cards of eleven others, one of them not verified, and cases by chance. Every text of
/// every record holds a word of its own that stands nowhere else (wordsOf), so that bytes tell which fields are in
/// them.
class AnyNetwork
{
public:
    explicit AnyNetwork(quint64 seed);

    /// A coordinator's, or an advisor's.
    relais::work::Session &seat() { return m_colleague ? m_colleague->session() : m_temp.session(); }
    [[nodiscard]] QString role() const { return m_colleague ? u"advisor"_s : u"coordinator"_s; }
    [[nodiscard]] TempVault &vault() { return m_temp; }

    struct Peer {
        Partner partner;
        relais::model::Card card;
    };
    [[nodiscard]] const std::vector<Peer> &peers() const { return m_peers; }

    /// One more case, written; nothing of it is entrusted yet.
    AnyGesture draw(quint64 seed);
    /// Days go by: consents end, are withdrawn, the case closes, measures are settled, ways become unsafe, offices are
    /// kept apart.
    void live(QList<AnyGesture> &gestures);
    /// The case as it stands in the tables now, for the referee; of no orientation yet.
    [[nodiscard]] AnyCase standing(const AnyGesture &gesture);

private:
    int below(int limit) { return static_cast<int>(m_source() % static_cast<quint64>(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    QString from(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }
    [[nodiscard]] QString newWord();
    void mark(relais::model::KeptRecord &record);
    void addMeasures(AnyCase &any);
    QList<AnyShare> shareOut(const AnyCase &any);
    void addConsents(AnyCase &any, const AnyShare &share);
    void liveOneCase(relais::store::Tx &tx, const AnyGesture &gesture);

    TempVault m_temp;
    std::optional<Colleague> m_colleague;
    std::vector<Peer> m_peers;
    std::mt19937_64 m_source;
    QSet<QString> m_telling; ///< beginnings of texts that tell who or where she is
    quint32 m_words = 0;
};

/// The words of the marks in a text or in bytes.
QSet<QString> wordsOf(const QString &text);
