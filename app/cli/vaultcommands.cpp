// SPDX-License-Identifier: GPL-3.0-or-later
// init, demo, check
#include "app/cli/commands.h"
#include "core/base/wholefile.h"
#include "core/work/correspondents.h"
#include "core/work/demo.h"
#include "core/work/digest.h"

#include <QDir>

namespace relais::cli {

namespace {

/// Said in the manual: the demonstration holds invented people only.
constexpr auto kDemoPassphrase = u"relais relais relais relais relais relais relais";
/// The least that a vault may cost to open: a demonstration is opened often.
constexpr store::KdfCost kDemoCost{3, 64 * 1024 * 1024};

struct VaultOptions {
    std::string office;
    std::string kind;
    std::string department;
    std::string user;
    std::string role = "coordinator";
    std::string colleague;
    std::string folder;
    int cases = work::kDemoCases;
    quint32 seed = 1;
    bool digest = false;
};
using Options = std::shared_ptr<VaultOptions>;

class StandingClock final : public Clock
{
public:
    explicit StandingClock(QDateTime moment) : m_moment(std::move(moment)) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

/// The card of the post that is there already: a further post takes from it what its office is. Nothing when the vault
/// is to be the first of its office.
Result<std::optional<exchange::ReadCard>> colleagueOf(const VaultOptions &options)
{
    using Colleague = Result<std::optional<exchange::ReadCard>>;
    if (options.colleague.empty()) {
        return Colleague(std::nullopt);
    }
    const auto bytes = readAtMost(QString::fromStdString(options.colleague), exchange::kLargestCard);
    const auto read = bytes ? exchange::readCard(*bytes) : Result<exchange::ReadCard>(bytes.error());
    return read ? Colleague(*read) : Colleague(read.error());
}

Result<work::Founding> foundingOf(const Invocation &invocation, const VaultOptions &options,
                                  const std::optional<exchange::ReadCard> &colleague)
{
    const Result<model::Role> role = wordOf<model::Role>(options.role);
    if (!role) {
        return role.error();
    }
    work::Founding founding{invocation.folder(), {}, QString::fromStdString(options.user), *role, {}, {}};
    if (colleague) {
        const model::Card &card = colleague->card;
        founding.office = {card.name, card.kind, card.department};
        founding.officeId = model::ownerOf(card.office);
        founding.officeAsOf = QDateTime(card.issued, QTime(0, 0), Qt::UTC);
        return founding;
    }
    const Result<model::OfficeKind> kind = wordOf<model::OfficeKind>(options.kind);
    if (!kind || options.office.empty() || options.department.empty()) {
        return kind ? Error{ErrorCode::InvalidInput, u"--office and --department are needed"_s} : kind.error();
    }
    founding.office = {QString::fromStdString(options.office), *kind, QString::fromStdString(options.department)};
    return founding;
}

/// The card that the post was made from is its first partner, to be compared by telephone like any other.
Result<void> takeColleague(const work::Session &session, const exchange::ReadCard &colleague)
{
    const auto taken = work::correspondents::import(session, colleague.card.file.toUtf8());
    return taken || taken.error().code == ErrorCode::Refused ? Result<void>() : Result<void>(taken.error());
}

Result<Answer> init(const Invocation &invocation, const VaultOptions &options)
{
    if (invocation.vault.empty() || invocation.passphraseFile.empty()) {
        return Error{ErrorCode::InvalidInput, u"--vault and --passphrase-file are needed"_s};
    }
    const auto colleague = colleagueOf(options);
    if (!colleague) {
        return colleague.error();
    }
    const Result<work::Founding> given = foundingOf(invocation, options, *colleague);
    if (!given) {
        return given.error();
    }
    const work::Founding &founding = *given;
    const Result<SecretBytes> passphrase = newPassphrase(invocation.passphraseFile);
    if (!passphrase) {
        return passphrase.error();
    }
    const Result<store::KdfCost> cost = store::calibrateKdf();
    if (!cost) {
        return cost.error();
    }
    const Result<work::Forged> forged = work::forge(founding, *passphrase, *cost);
    if (!forged) {
        return forged.error();
    }
    const Result<work::Desk> desk = work::found(founding, *forged, invocation.clock, invocation.reference);
    if (!desk) {
        return desk.error();
    }
    if (*colleague) {
        if (const Result<void> taken = takeColleague(*desk->session, **colleague); !taken) {
            return taken.error();
        }
    }
    const QString code = forged->keys.code.toText();
    return Answer{{{u"vault"_s, founding.folder}, {u"recovery_code"_s, code}},
                  Say::tr("Recovery code, shown once: %1").arg(code) + u'\n'};
}

Result<Answer> demo(const Invocation &invocation, const VaultOptions &options)
{
    const QString folder = QString::fromStdString(options.folder);
    const work::Founding founding{
        folder, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"C. Auger"_s, model::Role::Coordinator};
    const SecretBytes passphrase = SecretBytes::fromPassphrase(QStringView(kDemoPassphrase).toString());
    const Result<work::Forged> forged = work::forge(founding, passphrase, kDemoCost);
    if (!forged) {
        return forged.error();
    }
    const QDateTime now = invocation.clock.now();
    const StandingClock past(now.addDays(-work::kDemoPastDays));
    const Result<work::Desk> desk = work::found(founding, *forged, past, invocation.reference);
    if (!desk) {
        return desk.error();
    }
    if (const Result<void> filled = work::fillDemo(*desk->session, options.cases, options.seed, now); !filled) {
        QDir(folder).removeRecursively(); // ours alone, made a moment ago
        return filled.error();
    }
    return Answer{
        {{u"vault"_s, folder}, {u"passphrase"_s, QStringView(kDemoPassphrase).toString()}, {u"cases"_s, options.cases}},
        Say::tr("Demonstration vault: %1").arg(folder) + u'\n' +
            Say::tr("Passphrase: %1").arg(QStringView(kDemoPassphrase).toString()) + u'\n'};
}

Result<Answer> check(const work::Session &session, const VaultOptions &options)
{
    if (const Result<void> intact = session.vault.verify(); !intact) {
        return intact.error();
    }
    QJsonObject json{{u"state"_s, u"intact"_s}};
    QString lines = Say::tr("The vault is intact.") + u'\n';
    if (options.digest) {
        const Result<QByteArray> digest = work::contentDigest(session.vault);
        if (!digest) {
            return digest.error();
        }
        json.insert(u"digest"_s, QString::fromLatin1(digest->toHex()));
        lines += QString::fromLatin1(digest->toHex()) + u'\n';
    }
    return Answer{json, lines};
}

} // namespace

void addVaultCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<VaultOptions>();
    CLI::App *made = addCommand(app, "init", Say::tr("make a new vault; its recovery code is said once"));
    made->add_option("--office", options->office);
    made->add_option("--kind", options->kind, "caf, msa, department, association, police, other");
    made->add_option("--department", options->department);
    made->add_option("--user", options->user)->required();
    made->add_option("--role", options->role, "coordinator, advisor, supervisor")->capture_default_str();
    made->add_option("--colleague-of", options->colleague,
                     Say::tr("card of a post of the same office, in place of the three first").toStdString());
    commands.bind(made, [options](const Invocation &invocation) { return init(invocation, *options); });

    CLI::App *shown = addCommand(app, "demo", Say::tr("make a vault of invented people"));
    shown->add_option("folder", options->folder)->required();
    shown->add_option("--cases", options->cases)->capture_default_str();
    shown->add_option("--seed", options->seed)->capture_default_str();
    commands.bind(shown, [options](const Invocation &invocation) { return demo(invocation, *options); });

    CLI::App *checked = addCommand(app, "check", Say::tr("read the whole vault and say whether it is intact"));
    checked->add_flag("--digest", options->digest, Say::tr("one hash over all content").toStdString());
    commands.bindOnVault(checked, [options](const work::Session &session) { return check(session, *options); });
}

} // namespace relais::cli
