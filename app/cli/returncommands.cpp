// SPDX-License-Identifier: GPL-3.0-or-later
// case link, unlink, apart, alike, reopen
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/reentry.h"
#include "core/work/samecase.h"

namespace relais::cli {

namespace {

namespace reentry = work::reentry;
namespace samecase = work::samecase;

struct ReturnOptions {
    std::string id;
    std::string other;
    std::string because;
    std::string measures;
    std::string note;
    bool preview = false;
};
using Options = std::shared_ptr<ReturnOptions>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

/// What a case is linked with, after the act.
Result<Answer> linksAnswer(const work::Session &session, const model::CaseId &id)
{
    const auto linked = samecase::linksOf(session, id);
    if (!linked) {
        return linked.error();
    }
    QJsonArray links;
    QString lines;
    for (const samecase::Linked &one : *linked) {
        links << QJsonObject{{u"id"_s, one.link.id.text()},
                             {u"case"_s, one.other.id.text()},
                             {u"reference"_s, one.other.reference},
                             {u"at"_s, instantJson(one.link.at, session.zone)},
                             {u"by"_s, one.link.by},
                             {u"reason"_s, one.link.reason}};
        lines += one.other.reference + u"  "_s + one.link.by + u"  "_s + one.link.reason + u'\n';
    }
    return Answer{{{u"id"_s, id.text()}, {u"links"_s, links}}, lines};
}

/// Runs `verb` on the two cases that the line names.
Result<Answer> onPair(const work::Session &session, const ReturnOptions &options,
                      const std::function<Result<void>(const model::CaseId &, const model::CaseId &)> &verb)
{
    const Result<model::CaseId> one = caseNamed(session, options.id);
    const Result<model::CaseId> other = caseNamed(session, options.other);
    if (!one || !other) {
        return one ? other.error() : one.error();
    }
    const Result<void> done = verb(*one, *other);
    return done ? linksAnswer(session, *one) : Result<Answer>(done.error());
}

Result<Answer> alike(const work::Session &session)
{
    const auto proposals = samecase::proposals(session);
    if (!proposals) {
        return proposals.error();
    }
    QJsonArray pairs;
    QString lines;
    for (const samecase::Proposal &one : *proposals) {
        QStringList reasons;
        for (const work::MatchReason reason : one.reasons) {
            reasons << model::word(reason);
        }
        pairs << QJsonObject{{u"id"_s, QString(one.one.id.text() + u'/' + one.other.id.text())},
                             {u"one"_s, one.one.reference},
                             {u"other"_s, one.other.reference},
                             {u"reasons"_s, QJsonArray::fromStringList(reasons)}};
        lines += one.one.reference + u"  "_s + one.other.reference + u"  "_s + reasons.join(u", "_s) + u'\n';
    }
    return Answer{{{u"pairs"_s, pairs}}, lines};
}

QString standingWord(reentry::Standing standing)
{
    switch (standing) {
    case reentry::Standing::Holds: return u"holds"_s;
    case reentry::Standing::GoesOn: return u"goes_on"_s;
    case reentry::Standing::Again: return u"again"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject lookJson(const reentry::Return &back, const work::Session &session)
{
    QJsonArray measures;
    for (const reentry::Line &line : back.lines) {
        measures << QJsonObject{
            {u"id"_s, line.measure.id.text()},
            {u"code"_s, line.measure.code},
            {u"status"_s, model::word(line.measure.status)},
            {u"standing"_s, standingWord(line.standing)},
            {u"proposed"_s, line.standing == reentry::Standing::Again ? model::word(line.proposed) : QString()},
            {u"ran_out_on"_s, dateJson(line.ranOutOn)},
            {u"not_before"_s, dateJson(line.notBefore)}};
    }
    QJsonArray consents;
    for (const model::Consent &consent : back.consents) {
        consents << toJson(consent, session.zone);
    }
    return {{u"id"_s, back.file.id.text()}, {u"measures"_s, measures}, {u"consents_to_ask_again"_s, consents}};
}

/// Those named, or all that are proposed again. InvalidInput for a code the case does not have.
Result<reentry::Terms> termsOf(const reentry::Return &back, const ReturnOptions &options)
{
    reentry::Terms terms;
    terms.note = text(options.note);
    const bool all = options.measures == "all";
    QStringList codes = all ? QStringList() : text(options.measures).split(u',', Qt::SkipEmptyParts);
    for (const reentry::Line &line : back.lines) {
        const bool isNamed = codes.removeAll(line.measure.code) > 0;
        if (isNamed || (all && line.standing == reentry::Standing::Again)) {
            terms.again << reentry::Again{line.measure.id, line.proposed};
        }
    }
    if (!codes.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"--measures: not in this case: "_s + codes.join(u", "_s)};
    }
    return terms;
}

/// Without --measures: a case closed by mistake, everything as before. With it: a return.
Result<Answer> reopen(const work::Session &session, const ReturnOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.id);
    if (!id) {
        return id.error();
    }
    QJsonObject looked;
    if (options.measures.empty() && !options.preview) {
        if (const Result<void> done = work::cases::reopen(session, *id); !done) {
            return done.error();
        }
    } else {
        const auto back = reentry::preview(session, *id);
        if (!back) {
            return back.error();
        }
        looked = lookJson(*back, session);
        const auto terms = termsOf(*back, options);
        const Result<void> done = !terms            ? Result<void>(terms.error())
                                  : options.preview ? Result<void>()
                                                    : reentry::reenter(session, *id, *terms);
        if (!done) {
            return done.error();
        }
    }
    const auto detail = work::loadCase(session, *id);
    if (!detail) {
        return detail.error();
    }
    QJsonObject json = rowJson(detail->row, session);
    for (auto field = looked.begin(); field != looked.end(); ++field) {
        json.insert(field.key(), field.value());
    }
    return Answer{json, detail->row.reference + u"  "_s + model::word(detail->row.status) + u'\n'};
}

void addPair(CLI::App *command, const Options &options)
{
    command->add_option("id", options->id, Say::tr("id or reference of the case").toStdString())->required();
    command->add_option("other", options->other, Say::tr("id or reference of the other case").toStdString())
        ->required();
}

} // namespace

void addReturnCommands(CLI::App &group, Commands &commands)
{
    const auto options = std::make_shared<ReturnOptions>();
    CLI::App *linked = addCommand(group, "link", Say::tr("link two cases of one person; nothing is merged"));
    addPair(linked, options);
    linked->add_option("--because", options->because, Say::tr("what tells it").toStdString());
    commands.bindOnVault(linked, [options](const work::Session &session) {
        return onPair(session, *options, [&](const model::CaseId &one, const model::CaseId &other) {
            const auto done = samecase::link(session, one, other, text(options->because));
            return done ? Result<void>() : Result<void>(done.error());
        });
    });
    CLI::App *unlinked = addCommand(group, "unlink", Say::tr("take the link of two cases back; both are as before"));
    addPair(unlinked, options);
    commands.bindOnVault(unlinked, [options](const work::Session &session) {
        return onPair(session, *options, [&](const model::CaseId &one, const model::CaseId &other) {
            return samecase::unlink(session, one, other);
        });
    });
    CLI::App *apart = addCommand(group, "apart", Say::tr("say that two cases are of two persons"));
    addPair(apart, options);
    apart->add_option("--because", options->because);
    commands.bindOnVault(apart, [options](const work::Session &session) {
        return onPair(session, *options, [&](const model::CaseId &one, const model::CaseId &other) {
            return samecase::tellApart(session, one, other, text(options->because));
        });
    });
    CLI::App *pairs = addCommand(group, "alike", Say::tr("list the open cases that may be of one person"));
    commands.bindOnVault(pairs, [](const work::Session &session) { return alike(session); });

    CLI::App *reopened =
        addCommand(group, "reopen", Say::tr("reopen a closed case with its whole history; with --measures, a return"));
    reopened->add_option("id", options->id, Say::tr("id or reference of the case").toStdString())->required();
    reopened->add_option("--measures", options->measures,
                         Say::tr("codes to take up again, or all that is proposed").toStdString());
    reopened->add_option("--note", options->note, Say::tr("what she needs now").toStdString());
    reopened->add_flag("--preview", options->preview,
                       Say::tr("say what holds and what is proposed; write nothing").toStdString());
    commands.bindOnVault(reopened, [options](const work::Session &session) { return reopen(session, *options); });
}

} // namespace relais::cli
