// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/journal/stamp.h"
#include "core/store/reader.h"

#include <QSet>

#include <memory>

namespace relais::store {

/// The verb of an act that takes in what others wrote: undo leaves it alone.
inline constexpr char kMergeVerb[] = "bundle.read";

/// Who does what, when: one gesture of a person, taken back as a whole by undo.
struct Act {
    QString verb;         ///< stable English word, "measure.set"; the ui has its sentence
    model::CaseId caseId; ///< empty when it concerns no single case
    model::UserId user;
    QDateTime now;
    QString undoes; ///< id of the act it takes back
};

/// What a committed transaction touched.
struct ChangeSet {
    QSet<model::CaseId> cases;
    QSet<model::RecordType> types;
    QSet<QString> settings; ///< keys of the vault's settings
};

/// Where the chain of this node stands.
struct JournalHead {
    qint64 sequence = 0;
    QByteArray hash;
};

/// The transaction in hand, the only way to write. Each call appends one Change to the journal and applies it to the
/// table of its record at once. All members throw SqlFailure.
class Tx final : public Reader
{
public:
    /// @param office owns what is written here: a record of another office changes by merge() alone
    Tx(CipherConnection &connection, journal::StampSource &stamps, JournalHead &head, QString office);
    ~Tx();

    template<class Record>
    void create(const Record &record)
    {
        create(model::TypeOf<Record>::kType, record.id.text(), model::fieldsOf(record));
    }
    void create(model::RecordType type, const QString &id, const model::Fields &fields);
    /// Nothing is written when the field already holds the value.
    void set(model::RecordType type, const QString &id, const QString &field, const QVariant &value);
    /// The same, though the field may already hold the value: somebody has looked at its conflict and decided.
    void settle(model::RecordType type, const QString &id, const QString &field, const QVariant &value);
    /// Takes back a Set of this post: what stood before stands again, as of what its author saw then. A conflict that
    /// it settled is open once more, at every post.
    void takeBack(const journal::Change &set);
    void end(model::RecordType type, const QString &id);
    void restore(model::RecordType type, const QString &id);

    /// Takes in a change of a whole journal, in its order, chained anew. The journal may hold changes that came late:
    /// those do not overwrite newer ones.
    void replay(journal::Change change);

    /// What became of a change that came from elsewhere.
    enum class Merged {
        Applied, ///< it is the newest of its field, or the record is new
        Older,   ///< kept in the journal; a newer change holds
        Known,   ///< it was here already
        Erased,  ///< of a record that was erased here: not kept
        Forked,  ///< another change bears the same stamp, or the same number of the same node
    };
    /// Takes in a change of another post or office (journal/merge): in any order, any number of times. Conflicts of its
    /// field are derived anew; only what this office owns is disputed, a partner settles its own. The clock of this
    /// vault moves up to the stamp. Who may write the record, and whether its clock can be believed, was asked before.
    Merged merge(const journal::Change &change);

    /// Notes a case whose derived rows must follow, though no record of its own changed.
    void touch(const model::CaseId &caseId) { m_touched.cases.insert(caseId); }
    /// A value was erased: their anchor is written anew, once, when the transaction ends.
    void dueAnchor() { m_anchorDue = true; }

    void saveDraft(const QString &key, const QString &value);
    void dropDraft(const QString &key);

    [[nodiscard]] const ChangeSet &touched() const { return m_touched; }
    [[nodiscard]] const QString &actId() const { return m_actId; }

    /// For the tables derived from the records (caserows, searchindex); a record itself changes by append only.
    using Reader::run;

private:
    friend class Vault;
    enum class Equal { Skip, Write };
    void begin(const Act &act);
    void set(model::RecordType type, const QString &id, const QString &field, const QVariant &value, Equal equal);
    void append(journal::Change change);
    void writeAct();
    void apply(const journal::Change &change);
    void writeJournal(const journal::Change &change, const QByteArray &hash, const QString &caseId);
    /// Notes what was touched. @return id of the case the record belongs to; empty when none
    QString touch(const journal::Change &change);
    /// Of a case that names its person: her lines may have come before it.
    void adoptPerson(const journal::Change &change);
    void touchLinked(const journal::Change &change);

    /// What is known of the journal while changes of others come in; forgotten when the next transaction begins.
    class Meeting;
    Meeting &meeting();

    journal::StampSource &m_stamps;
    JournalHead &m_head;
    QString m_office;
    std::unique_ptr<Meeting> m_meeting;
    Act m_act;
    QString m_actId;
    bool m_actWritten = false;
    bool m_anchorDue = false;
    ChangeSet m_touched;
};

} // namespace relais::store
