// SPDX-License-Identifier: GPL-3.0-or-later
// slot list, add, role, remove, change; recover
#include "app/cli/commands.h"
#include "core/store/vaultfolder.h"
#include "core/work/users.h"

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
    const Result<work::Desk> desk = openDesk(invocation, *keys);
    if (!desk) {
        return desk.error();
    }
    const Result<store::SlotInfo> slot =
        work::users::add(*desk->session, keys->ring, QString::fromStdString(options.name), *role, *passphrase, *cost);
    return slot ? Result<Answer>(Answer{slotJson(*slot), slot->id + u'\n'}) : Result<Answer>(slot.error());
}

/// The open vault and the person to whom a slot belongs.
struct Named {
    store::KeySlots::Opened keys;
    work::Desk desk;
    model::UserId user;
};
Result<Named> named(const Invocation &invocation, const SlotOptions &options)
{
    Result<store::KeySlots::Opened> keys = unlock(invocation);
    if (!keys) {
        return keys.error();
    }
    const Result<QList<store::SlotInfo>> all = store::KeySlots::list(invocation.folder());
    if (!all) {
        return all.error();
    }
    const QString id = QString::fromStdString(options.id);
    const auto slot =
        std::find_if(all->begin(), all->end(), [&id](const store::SlotInfo &one) { return one.id == id; });
    if (slot == all->end() || slot->kind == store::SlotKind::Recovery) {
        return slot == all->end() ? Error{ErrorCode::NotFound, u"slot"_s}
                                  : Error{ErrorCode::Refused, u"the recovery slot belongs to nobody"_s};
    }
    Result<work::Desk> desk = openDesk(invocation, *keys);
    if (!desk) {
        return desk.error();
    }
    const model::UserId user = work::users::idOf(desk->vault->office(), *slot);
    return Named{*std::move(keys), *std::move(desk), user};
}

Result<Answer> setRole(const Invocation &invocation, const SlotOptions &options)
{
    const Result<model::Role> role = wordOf<model::Role>(options.role);
    const Result<Named> who = role ? named(invocation, options) : Result<Named>(role.error());
    const Result<void> done =
        who ? work::users::setRole(*who->desk.session, who->keys.ring, who->user, *role) : Result<void>(who.error());
    return done ? Result<Answer>(Answer{{{u"id"_s, QString::fromStdString(options.id)}}, {}})
                : Result<Answer>(done.error());
}

/// All keys change with it: the vault is written anew before this ends.
Result<Answer> remove(const Invocation &invocation, const SlotOptions &options)
{
    Result<Named> who = named(invocation, options);
    if (!who) {
        return who.error();
    }
    const Result<store::KeySlots::Opened> keys = work::users::dismiss(*who->desk.session, who->keys, who->user);
    if (!keys) {
        return keys.error();
    }
    who->desk.session.reset();
    who->desk.vault.reset();
    const Result<void> followed = work::followKeys(invocation.folder(), *keys);
    const Result<work::Desk> settled = followed ? openDesk(invocation, *keys) : Result<work::Desk>(followed.error());
    return settled ? Result<Answer>(Answer{{{u"id"_s, QString::fromStdString(options.id)}}, {}})
                   : Result<Answer>(settled.error());
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

/// The vault is opened once, so that the traces tell of the sheet: the phrase that it sets opens as any other does.
Result<void> trace(const Invocation &invocation, const store::KeySlots::Opened &keys)
{
    const Result<work::Desk> desk = openDesk(invocation, keys);
    return desk ? Result<void>() : Result<void>(desk.error());
}

Result<Answer> recover(const Invocation &invocation, const SlotOptions &options)
{
    const Result<store::KeySlots::Opened> opened = unlockByCode(invocation, options);
    if (const Result<void> traced = opened ? trace(invocation, *opened) : Result<void>(); !traced) {
        return traced.error();
    }
    return onSlots(opened, invocation, [&](const store::KeySlots::Opened &keys) -> Result<Answer> {
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

    CLI::App *given = addCommand(*group, "role", Say::tr("another role for the person of a slot"));
    given->add_option("slot", options->id)->required();
    given->add_option("role", options->role)->required();
    commands.bind(given, [options](const Invocation &invocation) { return setRole(invocation, *options); });

    CLI::App *removed =
        addCommand(*group, "remove", Say::tr("remove a person and her slot, and change all keys; it cannot be undone"));
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
