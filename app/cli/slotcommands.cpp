// SPDX-License-Identifier: GPL-3.0-or-later
// slot list, add, remove, change; recover
#include "app/cli/commands.h"
#include "core/store/vaultfolder.h"

#include <QJsonArray>

template<>
struct relais::model::Words<relais::store::SlotKind> {
    static constexpr std::array kList = {std::pair{store::SlotKind::Passphrase, "passphrase"},
                                         std::pair{store::SlotKind::Recovery, "recovery"}};
};

namespace relais::cli {

namespace {

struct SlotOptions {
    std::string id;
    std::string name;
    std::string role = "coordinator";
    std::string newPassphrase;
    std::string codeFile;
    bool renew = false;
};
using Options = std::shared_ptr<SlotOptions>;

QJsonObject slotJson(const store::SlotInfo &slot)
{
    return {{u"id"_s, slot.id}, {u"kind"_s, model::word(slot.kind)}, {u"label"_s, slot.label}, {u"role"_s, slot.role}};
}

Result<Answer> list(const Invocation &invocation)
{
    if (const Result<store::KeySlots::Opened> keys = unlock(invocation); !keys) { // proves what is then read
        return keys.error();
    }
    const Result<QList<store::SlotInfo>> found = store::KeySlots::list(invocation.folder());
    if (!found) {
        return found.error();
    }
    QJsonArray slotList;
    Table table({Say::tr("Slot"), Say::tr("Kind"), Say::tr("Name"), Say::tr("Role")});
    for (const store::SlotInfo &slot : *found) {
        slotList << slotJson(slot);
        table.add({slot.id, model::word(slot.kind), slot.label, slot.role});
    }
    return Answer{{{u"slots"_s, slotList}}, table.toText()};
}

/// Unlocks, then holds the vault while its slot files are rewritten; the database is not opened.
template<class Change>
Result<Answer> onSlots(const Result<store::KeySlots::Opened> &keys, const Invocation &invocation, Change change)
{
    if (!keys) {
        return keys.error();
    }
    const auto lock = store::VaultLock::take(invocation.folder());
    return lock ? change(*keys) : Result<Answer>(lock.error());
}

Result<Answer> add(const Invocation &invocation, const SlotOptions &options)
{
    const Result<model::Role> role = wordOf<model::Role>(options.role);
    if (!role) {
        return role.error();
    }
    const Result<store::KeySlots::Opened> keys = unlock(invocation);
    if (!keys) {
        return keys.error();
    }
    const Result<SecretBytes> passphrase = newPassphrase(options.newPassphrase);
    const Result<store::KdfCost> cost = passphrase ? store::calibrateKdf() : Result<store::KdfCost>(passphrase.error());
    if (!cost) {
        return cost.error();
    }
    const Result<work::Desk> desk = work::openDesk(invocation.folder(), *keys, invocation.clock, invocation.reference);
    if (!desk) {
        return desk.error();
    }
    const Result<store::SlotOwner> owner = work::hire(*desk->session, QString::fromStdString(options.name), *role);
    if (!owner) {
        return owner.error();
    }
    const Result<store::SlotInfo> slot =
        store::KeySlots::addPassphrase(invocation.folder(), keys->ring, *passphrase, *owner, *cost);
    return slot ? Result<Answer>(Answer{slotJson(*slot), slot->id + u'\n'}) : Result<Answer>(slot.error());
}

Result<Answer> remove(const Invocation &invocation, const SlotOptions &options)
{
    const QString id = QString::fromStdString(options.id);
    return onSlots(unlock(invocation), invocation, [&](const store::KeySlots::Opened &keys) -> Result<Answer> {
        const Result<void> removed = store::KeySlots::remove(invocation.folder(), keys.ring, id);
        return removed ? Result<Answer>(Answer{{{u"id"_s, id}}, {}}) : Result<Answer>(removed.error());
    });
}

Result<Answer> change(const Invocation &invocation, const SlotOptions &options)
{
    return onSlots(unlock(invocation), invocation, [&](const store::KeySlots::Opened &keys) -> Result<Answer> {
        const Result<SecretBytes> passphrase = newPassphrase(options.newPassphrase);
        const Result<store::KdfCost> cost =
            passphrase ? store::calibrateKdf() : Result<store::KdfCost>(passphrase.error());
        if (!cost) {
            return cost.error();
        }
        const Result<void> changed =
            store::KeySlots::changePassphrase(invocation.folder(), keys.ring, keys.slot.id, *passphrase, *cost);
        return changed ? Result<Answer>(Answer{slotJson(keys.slot), Say::tr("The passphrase is changed.") + u'\n'})
                       : Result<Answer>(changed.error());
    });
}

/// The passphrase slot that gets the new passphrase: the one named, else the only one.
Result<store::SlotInfo> slotToRecover(const QString &folder, const QString &id)
{
    const Result<QList<store::SlotInfo>> all = store::KeySlots::list(folder);
    if (!all) {
        return all.error();
    }
    QList<store::SlotInfo> fitting;
    for (const store::SlotInfo &slot : *all) {
        if (slot.kind == store::SlotKind::Passphrase && (id.isEmpty() || slot.id == id)) {
            fitting << slot;
        }
    }
    if (fitting.isEmpty()) {
        return Error{ErrorCode::NotFound, u"slot"_s};
    }
    if (fitting.size() > 1) {
        return Error{ErrorCode::InvalidInput, u"several slots have a passphrase: name one with --slot (slot list)"_s};
    }
    return fitting.first();
}

Result<store::KeySlots::Opened> unlockByCode(const Invocation &invocation, const SlotOptions &options)
{
    if (invocation.vault.empty()) {
        return Error{ErrorCode::InvalidInput, u"--vault is needed"_s};
    }
    Result<QString> line = secretLine(options.codeFile);
    if (!line) {
        return line.error();
    }
    const Result<store::RecoveryCode> code = store::RecoveryCode::parse(*line);
    if (!code) {
        QStringList groups;
        for (const int group : store::RecoveryCode::wrongGroups(*line)) {
            groups << QString::number(group + 1);
        }
        wipe(*line);
        return Error{ErrorCode::WrongKey, u"mistyped in group "_s + groups.join(u", "_s)};
    }
    wipe(*line);
    return work::unlockByRecovery(invocation.folder(), *code);
}

Result<Answer> recover(const Invocation &invocation, const SlotOptions &options)
{
    return onSlots(unlockByCode(invocation, options), invocation,
                   [&](const store::KeySlots::Opened &keys) -> Result<Answer> {
                       const QString folder = invocation.folder();
                       const Result<store::SlotInfo> slot = slotToRecover(folder, QString::fromStdString(options.id));
                       if (!slot) {
                           return slot.error();
                       }
                       const Result<SecretBytes> passphrase = newPassphrase(options.newPassphrase);
                       const Result<store::KdfCost> cost =
                           passphrase ? store::calibrateKdf() : Result<store::KdfCost>(passphrase.error());
                       if (!cost) {
                           return cost.error();
                       }
                       if (const Result<void> changed =
                               store::KeySlots::changePassphrase(folder, keys.ring, slot->id, *passphrase, *cost);
                           !changed) {
                           return changed.error();
                       }
                       QJsonObject json = slotJson(*slot);
                       QString lines = Say::tr("The passphrase is changed.") + u'\n';
                       if (options.renew) {
                           const Result<store::RecoveryCode> code = store::KeySlots::renewRecovery(folder, keys.ring);
                           if (!code) {
                               return code.error();
                           }
                           json.insert(u"recovery_code"_s, code->toText());
                           lines += Say::tr("New recovery code, shown once: %1").arg(code->toText()) + u'\n';
                       }
                       return Answer{json, lines};
                   });
}

void addNewPassphrase(CLI::App *command, const Options &options)
{
    command
        ->add_option("--new-passphrase-file", options->newPassphrase,
                     Say::tr("file whose first line is the new passphrase; - is standard input").toStdString())
        ->required();
}

} // namespace

void addSlotCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<SlotOptions>();
    CLI::App *group = addGroup(app, "slot", Say::tr("the ways to open the vault"));

    commands.bind(addCommand(*group, "list", Say::tr("list the slots")), list);

    CLI::App *added = addCommand(*group, "add", Say::tr("a slot for one more person of the office"));
    added->add_option("--user", options->name)->required();
    added->add_option("--role", options->role)->capture_default_str();
    addNewPassphrase(added, options);
    commands.bind(added, [options](const Invocation &invocation) { return add(invocation, *options); });

    CLI::App *removed = addCommand(*group, "remove", Say::tr("remove a slot; its passphrase opens nothing any more"));
    removed->add_option("slot", options->id)->required();
    commands.bind(removed, [options](const Invocation &invocation) { return remove(invocation, *options); });

    CLI::App *changed = addCommand(*group, "change", Say::tr("change the passphrase that was given"));
    addNewPassphrase(changed, options);
    commands.bind(changed, [options](const Invocation &invocation) { return change(invocation, *options); });

    CLI::App *recovered = addCommand(app, "recover", Say::tr("open with the recovery code and set a new passphrase"));
    recovered
        ->add_option("--code-file", options->codeFile,
                     Say::tr("file whose first line is the code; - is standard input").toStdString())
        ->required();
    addNewPassphrase(recovered, options);
    recovered->add_option("--slot", options->id,
                          Say::tr("slot that gets the passphrase, when there are several").toStdString());
    recovered->add_flag("--new-code", options->renew, Say::tr("also replace the recovery code").toStdString());
    commands.bind(recovered, [options](const Invocation &invocation) { return recover(invocation, *options); });
}

} // namespace relais::cli
