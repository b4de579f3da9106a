// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

#include <QObject>

#include <memory>
#include <optional>
#include <type_traits>

namespace relais {
class SecretBytes;
}

namespace relais::store {

struct CipherParameters;
class VaultLock;

/// An open vault: the only door to the records. One vault, one thread, one process at a time.
class Vault final : public QObject
{
    Q_OBJECT
public:
    /// Makes vault.db in a folder that already holds its key files. @param key 32 bytes
    /// @param office empty for a new one; 8 characters for a further post of an office that has one: its changes are
    /// told from the others' by its node, which is drawn anew, and its address by the post
    static Result<std::unique_ptr<Vault>> create(const QString &folder, const SecretBytes &key,
                                                 const CipherParameters &parameters, const QString &office = {});
    /// Opens and, when the program is newer, migrates. Any deviation from the opening sequence refuses.
    static Result<std::unique_ptr<Vault>> open(const QString &folder, const SecretBytes &key,
                                               const CipherParameters &parameters);
    ~Vault() override;

    /// Recomputes what is derived from the touched records; called once, inside the writing transaction.
    using Projection = std::function<void(Tx &)>;
    void setProjection(Projection projection) { m_projection = std::move(projection); }

    /// @param function Result<T>(const Reader &)
    template<class Function>
    auto read(Function function) -> std::invoke_result_t<Function, const Reader &>
    {
        if (m_refusal) {
            return *m_refusal;
        }
        try {
            return function(static_cast<const Reader &>(*m_tx));
        } catch (const SqlFailure &failure) {
            return failure.error;
        }
    }

    /// Begins, calls `function`, refreshes what is derived, commits and tells `changed` once. An Error from inside
    /// rolls everything back. @param function Result<T>(Tx &)
    template<class Function>
    auto write(const Act &act, Function function) -> std::invoke_result_t<Function, Tx &>
    {
        if (m_refusal) {
            return *m_refusal;
        }
        if (const Result<void> begun = begin(act); !begun) {
            return begun.error();
        }
        try {
            auto answer = function(*m_tx);
            if (!answer) {
                rollback();
                return answer;
            }
            project();
            if (const Result<void> committed = commit(); !committed) {
                return committed.error();
            }
            return answer;
        } catch (const SqlFailure &failure) {
            rollback();
            return failure.error;
        }
    }

    /// From now on nothing is read or written any more, and this is the answer: what must be hidden could not be.
    void refuse(const Error &error) { m_refusal = error; }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// 8 characters that begin the id of every record made by this office.
    [[nodiscard]] const QString &office() const { return m_office; }
    [[nodiscard]] const QString &node() const;
    /// To whom others send: the office, and for a further post "." with 4 characters.
    [[nodiscard]] const QString &address() const { return m_address; }

    /// Cipher, structure and content of the whole file; slow, for `check`. VaultDamaged says what.
    Result<void> verify();

signals:
    void changed(const relais::store::ChangeSet &touched);

private:
    explicit Vault(QString folder);
    enum class Opening { New, Existing };
    Result<void> start(const SecretBytes &key, const CipherParameters &parameters, Opening opening);
    /// Draws what a new vault is known by. @throws SqlFailure
    void christen(const Reader &reader);
    /// Who this is, and where its journal and its clock stand. @throws SqlFailure
    void readHead(const Reader &reader);
    Result<void> begin(const Act &act);
    void project();
    Result<void> commit();
    void rollback();

    QString m_folder;
    QString m_office; ///< set before a new vault of an office that exists
    QString m_address;
    std::unique_ptr<VaultLock> m_lock;
    std::unique_ptr<CipherConnection> m_connection;
    std::unique_ptr<journal::StampSource> m_stamps;
    JournalHead m_head;
    JournalHead m_headBefore;
    std::unique_ptr<journal::StampSource> m_stampsBefore;
    std::unique_ptr<Tx> m_tx;
    Projection m_projection;
    std::optional<Error> m_refusal;
};

} // namespace relais::store
