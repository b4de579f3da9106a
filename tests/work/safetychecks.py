# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of tests/work/mutations: the checks that keep a case from whoever must not know it. The policy of rights, taken
away from one way out at a time; what may be done with a way to reach her; consents; exclusions; sealed values; papers;
the chain of traces; how long a case is kept. Made as mutationframe.py says; a fifth part names another test program
than test_work.

Not among them, since with the shipped rights another check says the same today: that who may not open a sealed value is
refused before it is looked for, that what a summary, a day sheet or a calendar holds is asked of print and export field
by field, that a proof or a notice asks for the consents on paper beside the verb, that a bundle asks for both the verb
and a field, that an orientation's line on Today asks for its measure again, that a line without its reference or its
contact is emptied, that how a call ended is asked for apart from the call, that users::checkRight asks before the vault
does, that a field of no group or a measure of nobody is nobody's, that a level of danger is asked for on Today, that
what the law wants expressly accepted is opened by no basis, that an administrator's traces name no case, that a link, a
held line, a dispute or a piece of a document of a hidden case is hidden by its own id as well.
"""
ACCESS = "core/work/access.cpp"
FILTER = "core/work/accessfilter.cpp"
CONTACTS = "core/work/contacts.cpp"
CONTACTRULE = "core/model/contactrule.cpp"
UNSAFE = "core/work/unsafeways.cpp"
STOREWAYS = "core/store/unsafeways.cpp"
SHARING = "core/model/sharing.cpp"
PROOF = "core/work/consentproof.cpp"
SEALED = "core/work/sealed.cpp"
HIDDEN = "core/store/hiddencases.cpp"
EXCLUSIONS = "core/work/exclusions.cpp"
EXCLUSIONRULE = "core/model/exclusionrule.cpp"
TRAIL = "core/store/audittrail.cpp"
AUDIT = "core/work/audit.cpp"
DOCUMENTS = "core/work/documents.cpp"
RETENTION = "core/work/retention.cpp"
ERASURE = "core/work/erasure.cpp"
DRAFTS = "core/work/drafts.cpp"
SESSION = "core/work/session.cpp"

RIGHTS = "[access]"
TRACES = "[audit]"
REACH = "[contacts]"
WAYS = "[ways]"
CONSENT = "[consent]"
APART = "[exclusion]"
SEAL = "[sealed]"
KEEP = "[retention],[erasure]"
MODEL = "test_model"

YES = "access::Right::Yes"

MUTATIONS = [
    # The policy taken away from one way out as a whole, then from one place at a time. Screen
    (ACCESS, "    const Right right = rights.of(m_session.user.role, m_outlet, group->code);\n",
     "    const Right right = m_outlet == Outlet::Screen ? Right::Yes : rights.of(m_session.user.role, m_outlet, group->code);\n", RIGHTS),
    (ACCESS, "    const Right right = rights.of(m_session.user.role, m_outlet, group->code);\n",
     "    const Right right = m_outlet == Outlet::Search ? Right::Yes : rights.of(m_session.user.role, m_outlet, group->code);\n", RIGHTS),
    (ACCESS, "    const Right right = rights.of(m_session.user.role, m_outlet, group->code);\n",
     "    const Right right = m_outlet == Outlet::Print ? Right::Yes : rights.of(m_session.user.role, m_outlet, group->code);\n", RIGHTS),
    (ACCESS, "    const Right right = rights.of(m_session.user.role, m_outlet, group->code);\n",
     "    const Right right = m_outlet == Outlet::Bundle ? Right::Yes : rights.of(m_session.user.role, m_outlet, group->code);\n", RIGHTS),
    (ACCESS, "    const Right right = rights.of(m_session.user.role, m_outlet, group->code);\n",
     "    const Right right = m_outlet == Outlet::Statistics ? Right::Yes : rights.of(m_session.user.role, m_outlet, group->code);\n", RIGHTS),
    (ACCESS, "    return model::shippedRights().of(session.user.role, outlet, group);\n",
     "    return outlet == Outlet::Export ? Right::Yes : model::shippedRights().of(session.user.role, outlet, group);\n", RIGHTS),
    (ACCESS, "    return model::shippedRights().of(session.user.role, outlet, group);\n",
     "    return outlet == Outlet::Print ? Right::Yes : model::shippedRights().of(session.user.role, outlet, group);\n", RIGHTS),
    ("core/work/cases.cpp", "return access::filtered(session, standing(reader, store::caseRows(reader)), access::Outlet::Screen);",
     "return standing(reader, store::caseRows(reader));", RIGHTS),
    ("core/work/cases.cpp", "return access::filtered(session, standing(reader, store::caseRows(reader, ids)), access::Outlet::Screen);",
     "return standing(reader, store::caseRows(reader, ids));", RIGHTS),
    ("core/work/cases.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    ("core/work/casedetail.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    ("core/work/casedetail.cpp", "return access::filtered(session, *std::move(detail), access::Outlet::Screen);",
     "return *std::move(detail);", RIGHTS),
    ("core/work/casedetail.cpp", "entries = access::filtered(session, id, measuresOfCase, entries, access::Outlet::Screen);",
     "", RIGHTS),
    ("core/work/dues.cpp", "Dues seen = access::filtered(session, std::move(dues), access::Outlet::Screen);",
     "Dues seen = std::move(dues);", RIGHTS),
    ("core/work/reminders.cpp", "if (retention::mayDecide(session)) {", "if (true) {", RIGHTS),
    ("core/work/consents.cpp", "return shown ? store::recordsOf<Consent>(reader, id) : QList<Consent>();",
     "return shown || true ? store::recordsOf<Consent>(reader, id) : QList<Consent>();", RIGHTS),
    ("core/work/orientations.cpp", "return shown ? store::recordsOf<Orientation>(reader, id) : QList<Orientation>();",
     "return shown || true ? store::recordsOf<Orientation>(reader, id) : QList<Orientation>();", RIGHTS),
    ("core/work/standings.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    ("core/work/standings.cpp", "if (!access::Gate(session, access::Outlet::Screen, id).shows(u\"measure\"_s)) {\n            return",
     "if (false) {\n            return", RIGHTS),
    ("core/work/notices.cpp", "return shown ? Result<Account>(", "return shown || true ? Result<Account>(", RIGHTS),
    ("core/work/notices.cpp", "if (!access::mayDo(session, QLatin1String(erasure::kEraseVerb))) {", "if (false) {",
     RIGHTS),
    ("core/work/decisions.cpp", "if (!access::Gate(session, access::Outlet::Screen).shows(u\"imported\"_s)) {",
     "if (false) {", RIGHTS),
    ("core/work/exclusions.cpp", "return !all || shown ? all", "return !all || shown || true ? all", RIGHTS),
    ("core/work/samecase.cpp", "Ground ground{access::filtered(session, store::openPersons(reader), access::Outlet::Screen), {}};",
     "Ground ground{store::openPersons(reader), {}};", RIGHTS),
    ("core/work/correspondents.cpp", "if (access::right(session, u\"cards\"_s, model::Outlet::Screen) != model::Right::Yes) {",
     "if (false) {", RIGHTS),
    ("core/work/presence.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    ("core/work/received.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    ("core/work/withdrawncases.cpp", "if (!access::seesCases(session)) {", "if (false) {", RIGHTS),
    (DOCUMENTS, "if (!access::Gate(session, access::Outlet::Screen, caseId).shows(kGroup)) {", "if (false) {", RIGHTS),
    (DOCUMENTS, "if (!access::Gate(session, access::Outlet::Screen, document->caseId).shows(kGroup)) {", "if (false) {",
     RIGHTS),
    (SEALED, "access::Outlet::Screen, id).shows(u\"sealed\"_s)) {\n        return QList", "access::Outlet::Screen, id).shows(u\"sealed\"_s) && false) {\n        return QList", RIGHTS),
    (SEALED, "access::Outlet::Screen, id).shows(u\"sealed\"_s)) {\n        return Error", "access::Outlet::Screen, id).shows(u\"sealed\"_s) && false) {\n        return Error", RIGHTS),
    (RETENTION, "if (!mayDecide(session)) {\n        return Error{ErrorCode::Refused, u\"this role decides of no retention\"_s};\n    }\n    const Result<Ground> ground = groundOf(session);\n    if (!ground) {\n        return ground.error();\n    }\n    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Line>> {",
     "const Result<Ground> ground = groundOf(session);\n    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Line>> {", RIGHTS),
    (RETENTION, "if (!mayDecide(session)) {\n        return Error{ErrorCode::Refused, u\"this role decides of no retention\"_s};\n    }\n    const Result<Ground> ground = groundOf(session);\n    if (!ground) {\n        return ground.error();\n    }\n    return session.vault.read([&](const store::Reader &reader) -> Result<Line> {",
     "const Result<Ground> ground = groundOf(session);\n    return session.vault.read([&](const store::Reader &reader) -> Result<Line> {", RIGHTS),
    # Search, print, export, bundle
    ("core/work/cases.cpp", "return access::filtered(session, store::searchCases(reader, query));",
     "return store::searchCases(reader, query);", RIGHTS),
    ("core/work/summary.cpp", "if (access::right(session, u\"identity\"_s, access::Outlet::Print) != access::Right::Yes) {",
     "if (false) {", RIGHTS),
    ("core/work/daysheet.cpp", "if (access::right(session, u\"coordination\"_s, access::Outlet::Print) != access::Right::Yes) {",
     "if (false) {", RIGHTS),
    (CONTACTS, "if (!access::Gate(session, access::Outlet::Print, caseId).shows(u\"contact.value\"_s)) {", "if (false) {",
     RIGHTS),
    ("core/work/calendar.cpp", "if (access::right(session, u\"coordination\"_s, access::Outlet::Export) != access::Right::Yes) {",
     "if (false) {", RIGHTS),
    ("core/work/sharedscope.cpp", "if (field.answer.isYes() && one.field != u\"case_id\"_s && !gate.shows(asked)) {",
     "if (false) {", RIGHTS),
    # What is left of a case
    (FILTER, "if (field != u\"case_id\"_s && !gate.shows(type + field)) {", "if (false) {", RIGHTS),
    (FILTER, "if (!gate.shows(field.contains(u'.') ? field : type + field)) {", "if (false) {", RIGHTS + ",[conflicts]"),
    (FILTER, "        if (model::fieldsOf(record) != model::fieldsOf(nothing)) {", "        if (true) {", RIGHTS),
    (FILTER, "        if (gate.shows(u\"note.\"_s + model::word(note.kind))) {", "        if (true) {", RIGHTS),
    (FILTER, "            if (may) {\n                row.*field", "            if (true) {\n                row.*field", RIGHTS),
    (FILTER, "            access::clean(m_gate, row.contact);\n", "", RIGHTS),
    (FILTER, "        return gate.shows(u\"consent.until\"_s);", "        return true;", RIGHTS),
    (FILTER, "return due.measure.isEmpty() ? gate.shows(u\"deadlines\"_s) :", "return due.measure.isEmpty() ? true :", RIGHTS),
    (FILTER, ": gate.showsMeasure(partner);", ": true;", RIGHTS),
    (FILTER, "        return gate.showsMeasure(partners.value(change.record));", "        return true;", RIGHTS),
    (FILTER, "case journal::ChangeKind::Set: return gate.shows(type + change.field);",
     "case journal::ChangeKind::Set: return true;", RIGHTS),
    (FILTER, "            if (!gate.shows(type + field)) {\n                change.fields.remove(field);",
     "            if (false) {\n                change.fields.remove(field);", RIGHTS),
    (FILTER, "[&](const QString &field) { return gate.shows(type + field); });",
     "[&](const QString &field) { return gate.shows(type + field) || true; });", RIGHTS),
    (FILTER, "return !gate.showsMeasure(measure.partner); });", "return gate.showsMeasure(measure.partner) && false; });", RIGHTS),
    (FILTER, "        [&](const model::DueRow &due) { return !showsDue(gate, due, partners.value(due.measure.text())); });",
     "        [&](const model::DueRow &due) { return due.measure.isEmpty() && false; });", RIGHTS),
    (FILTER, "    RowSight(gate).clean(detail.row);\n", "", RIGHTS),
    (FILTER, "    if (!gate.shows(u\"identity\"_s) && !gate.shows(u\"coordination\"_s)) {", "    if (false) {", RIGHTS),
    (FILTER, "        return !gate.shows(u\"coordination\"_s) || !showsDue(gate, line.due, line.partner);",
     "        return !gate.shows(u\"coordination\"_s);", RIGHTS),
    (FILTER, "line.department = gate.shows(u\"territory\"_s) ? line.department :", "line.department = true ? line.department :",
     RIGHTS),
    (FILTER, "        if (gate.shows(u\"safe_contact\"_s)) {\n            clean(gate, line.contact);\n",
     "        if (gate.shows(u\"safe_contact\"_s)) {\n", RIGHTS),
    (FILTER, "    if (dues.lines.size() != before) {", "    if (false) {", RIGHTS),
    (FILTER, "            if (!one.isEmpty()) {\n", "            if (true) {\n                one << entry.note;\n", RIGHTS),
    (FILTER, "            if (cleanChange(gate, partners, line.change)) {", "            if (true) {", RIGHTS),
    (FILTER, "case store::SearchField::Name: return gate.shows(u\"identity\"_s);", "case store::SearchField::Name: return true;", RIGHTS),
    (FILTER, "case store::SearchField::Reference: return gate.shows(u\"coordination\"_s);",
     "case store::SearchField::Reference: return true;", RIGHTS),
    (FILTER, "case store::SearchField::Phone: return gate.shows(u\"safe_contact\"_s);",
     "case store::SearchField::Phone: return true;", RIGHTS),
    (FILTER, "case store::SearchField::Note: return notes;", "case store::SearchField::Note: return true || notes;", RIGHTS),
    # A reason that opens; what may be done
    (ACCESS, "return last.isValid() && last <= now // a clock", "return last.isValid() // a clock", RIGHTS),
    (ACCESS, "now.addSecs(-60 * kOpenMinutes))", "now.addDays(-kOpenMinutes))", RIGHTS),
    (ACCESS, "if (right(session, group, Outlet::Screen) != Right::Reason) {", "if (false) {", RIGHTS),
    (ACCESS, "if (const auto known = wholeCase(session, id); !known) {\n        return known.error();\n    }\n", "", RIGHTS),
    (ACCESS, "(right == Right::Reason && m_opened.contains(group->code))", "right == Right::Reason", RIGHTS),
    (SESSION, "model::shippedRights().mayDo(role, verb) && (role", "(role", RIGHTS),
    (SESSION, " && (role != model::Role::OperationalContact || isOwnWork(tx, who));", ";", RIGHTS),
    (SESSION, "if (line.change.type != model::RecordType::Measure) {", "if (true) {", RIGHTS),
    (SESSION, "if (const Result<void> handed = exclusions::checkHandOver(tx); !handed) {",
     "if (const Result<void> handed = Result<void>(); !handed) {", APART),
    ("core/work/importer.cpp", "if (!access::mayDo(session, u\"import.caseload\"_s)) {", "if (false) {", RIGHTS),
    (ERASURE, "return access::mayDo(session, QLatin1String(verb))\n", "return true\n", RIGHTS + ",[erasure]"),
    # What may be done with a way to reach her
    (CONTACTRULE, "if (!question.hasChannel) {", "if (false) {", REACH),
    (CONTACTRULE, "if (question.isWayDisputed) {", "if (false) {", "[conflicts]"),
    (CONTACTRULE, "if (question.safe != Answer::Yes) {", "if (question.safe == Answer::No) {", REACH),
    (CONTACTRULE, "if (question.safe != Answer::Yes) {", "if (question.safe == Answer::Unknown) {", REACH),
    (CONTACTRULE, "if (question.act == ContactAct::Letter && addressReason(question) != ContactReason::AnyTime) {",
     "if (false) {", REACH),
    (CONTACTRULE, "if (question.act == ContactAct::Sms && question.sms != Answer::Yes) {",
     "if (question.act == ContactAct::Sms && question.sms == Answer::No) {", REACH),
    (CONTACTRULE, "if (question.act == ContactAct::Sms && question.sms != Answer::Yes) {",
     "if (question.act == ContactAct::Sms && question.sms == Answer::Unknown) {", REACH),
    (CONTACTRULE, "if (!question.checkedOn.isValid()) {", "if (false) {", REACH),
    (CONTACTRULE, "if (age < 0 || age > question.validDays) {", "if (age > question.validDays) {", REACH),
    (CONTACTRULE, "if (age < 0 || age > question.validDays) {", "if (age < 0) {", REACH),
    (CONTACTRULE, "(question.act == ContactAct::Mail && question.hours.known);", "false;", REACH),
    (CONTACTRULE, "question.act == ContactAct::Phone || question.act == ContactAct::Sms ||",
     "question.act == ContactAct::Phone ||", REACH),
    (CONTACTRULE, "if (!question.hours.known) {", "if (false) {", REACH),
    (CONTACTRULE, "question.hours.windows.isEmpty() ? ContactReason::NeverOpen : ", "", REACH),
    (CONTACTRULE, "Answer::Yes ? ContactReason::SharedAddress\n",
     "Answer::Yes ? ContactReason::AnyTime\n", REACH),
    (CONTACTRULE, ": ContactReason::HomeUnknown;",
     ": ContactReason::AnyTime;", REACH),
    (CONTACTRULE, "case AddressKind::Unsaid: return ContactReason::AddressUnsaid;",
     "case AddressKind::Unsaid: return ContactReason::AnyTime;", REACH),
    (CONTACTRULE, "verdict.state == ContactState::NoSafeChannel || act == ContactAct::Letter ?", "verdict.state == ContactState::NoSafeChannel ?", REACH),
    (CONTACTRULE, "return verdict.state == ContactState::NoSafeChannel || act", "return act", REACH),
    (CONTACTRULE, "edge == Edge::From ? qMax(early, late)", "edge == Edge::From ? qMin(early, late)", REACH),
    (CONTACTRULE, ": qMin(early, late);\n    } else", ": qMax(early, late);\n    } else", REACH),
    (CONTACTRULE, "at = zone.nextTransition(qMin(early, late)).atUtc;", "at = early;", REACH),
    (CONTACTRULE, "} else if (spans.first().from > now) {", "} else if (false) {", REACH),
    (CONTACTS, "if (!contact || contact->caseId != caseId) {", "if (!contact) {", REACH),
    (CONTACTS, "if (leave == model::ContactLeave::Never ||\n        (leave", "if ((leave", REACH),
    (CONTACTS, "(leave == model::ContactLeave::WithReason && reason.trimmed().isEmpty())", "false", REACH),
    (CONTACTS, "if (outcome == CallOutcome::MessageLeft && act->verdict.voicemail != model::Answer::Yes) {", "if (false) {",
     REACH),
    (CONTACTS, "            contactalert::raise(tx, session, caseId);\n", "", REACH),
    (CONTACTS, "if (model::ownerOf(contactId.text()) == session.vault.office()) {", "if (false) {", REACH),
    (CONTACTS, "const Result<Allowed> may = allowed(tx, session, caseId, contactId, ContactAct::Letter, {});",
     "const Result<Allowed> may = allowed(tx, session, caseId, contactId, ContactAct::Mail, {});", REACH),
    (CONTACTS, "        tx.create(line);\n        audit::noteIn(tx, session, {audit::kPrinted, caseId, line.profile, {}});\n",
     "        tx.create(line);\n", REACH + "," + TRACES),
    (CONTACTS, "question.isWayDisputed = common.isWayDisputed;", "", REACH + ",[conflicts]"),
    # An unsafe way stands nowhere
    ("core/work/summary.cpp", "    unsafe.takeOut(detail);\n", "", WAYS),
    (PROOF, "UnsafeWays(tx, *caseId));", "UnsafeWays(tx, model::CaseId(u\"none\"_s)));", WAYS + "," + CONSENT),
    ("core/work/accesspack.cpp", "m_ground.others.masked(m_ground.unsafe.takenOut(text));", "m_ground.others.masked(text);", WAYS),
    ("core/work/accesspack.cpp", "m_ground.others.masked(m_ground.unsafe.takenOut(text));", "m_ground.unsafe.takenOut(text);", RIGHTS),
    (UNSAFE, "return stands && !*stands;", "return true;", WAYS),
    (STOREWAYS, "where(u\"ended = 0 AND safe = ?\"_s, {no})", "where(u\"ended = 2 AND safe = ?\"_s, {no})", WAYS),
    (STOREWAYS, "where(u\"ended = 1 AND safe = ?\"_s, {no})", "where(u\"ended = 2 AND safe = ?\"_s, {no})", WAYS),
    (STOREWAYS, "        past += formerly(reader, contact);\n", "", WAYS),
    (STOREWAYS, "if (isOther && before.safe == Answer::No) {", "if (isOther) {", WAYS),
    (STOREWAYS, "model::safetyOf(contact) == Answer::No ? waysOf(contact)", "false ? waysOf(contact)", WAYS),
    (STOREWAYS, "ways += holds(safe.value(contact.caseId), way) ?", "ways += false ?", WAYS),
    ("core/work/sharedscope.cpp", "if (field.answer.isYes() && (unsafe.contains(one.record) || ", "if (field.answer.isYes() && (", WAYS),
    ("core/work/sharedscope.cpp", " || unsafe.contains(one.record + u' ' + one.field))) {", ")) {", WAYS),
    ("core/work/sharedscope.cpp", "        entrusted.disputed += disputedOf(contact, *file);\n", "", WAYS),
    ("core/model/leaving.cpp", "if (m_entrusted.disputed.contains(record.id) ||\n            ", "if (", "[leaving]", MODEL),
    ("core/work/replies.cpp", "if (*side == OrientationSide::Partner && UnsafeWays(tx, orientation->caseId).standIn(said.text)) {", "if (false) {", WAYS),
    ("core/work/noticespaper.cpp", "nextLine(reader, session, id), UnsafeWays(reader, id));", "nextLine(reader, session, id), UnsafeWays(reader, model::CaseId(u\"none\"_s)));", WAYS),
    (CONTACTS, "if (UnsafeWays(tx, caseId).standIn(may->contact.value)) {", "if (false) {", WAYS),
    (UNSAFE, "return standIn(answer) ? instead : answer;", "return answer;", WAYS),
    (UNSAFE, "const QString digits = digitsOf(text); // a column", "const QString digits = text; // a column", WAYS),
    # What was asked about one number is not said of another; who has answered there
    (CONTACTRULE, "if (isAnotherWay(before, after) && before.checkedOn == after.checkedOn) {", "if (false) {", REACH + ",[conflicts]"),
    (CONTACTRULE, "after.safe = before.safe == after.safe ? Answer::Unknown : after.safe;", "", REACH + ",[conflicts]"),
    (CONTACTS, "        contact = model::asEdited(*before, contact);\n", "", REACH),
    (CONTACTS, "contact.safe = !isOurs && isMet ? model::Answer::No : contact.safe;", "", REACH),
    (CONTACTS, "note.at.toTimeZone(zoneOf(home)).date() >= contact.checkedOn;", "note.at.isValid();", REACH),
    ("core/work/contactalert.cpp", "return event.code == kEvent && after.checkedOn < raised;", "return false;", REACH),
    ("core/work/conflicts.cpp", "        askAgainOf(tx, model::ContactId(conflict.record));\n", "", "[conflicts]"),
    ("core/work/danger.cpp", "            alert::raise(tx, session, id, kAlertEvent);\n", "", "[danger]"),
    ("core/work/danger.cpp", "} else if (pass.triage != model::TriageBand::None) {", "} else {", "[danger]"),
    ("core/work/danger.cpp", "if (!route->isOpenTo(session.office.kind)) {", "if (false) {", "[danger]"),
    ("core/work/danger.cpp", "if (route->needsSecond && with.isEmpty()) {", "if (false) {", "[danger]"),
    ("core/work/dues.cpp", " || alert::isAlert(due.clock) ? DueBand::Late", " ? DueBand::Late", "[danger],[dues]"),
    # A consent that two posts cut differently; a withdrawal whatever the clock says
    ("core/model/consent.cpp", "        scope.removeIf([&](const QString &item) { return !items.contains(item); });\n", "", "[conflicts][consent]"),
    ("core/model/consent.cpp", "if (std::any_of(withdrawn.cbegin(), withdrawn.cend(), [](QDate on) { return on.isValid(); })) {", "if (std::all_of(withdrawn.cbegin(), withdrawn.cend(), [](QDate on) { return on.isValid(); })) {", CONSENT, MODEL),
    ("core/work/summary.cpp", "return *partner ? Error{", "return false ? Error{", "[summary]"),
    # A person is one, whoever follows her; what is erased; what is looked through
    (HIDDEN, "    run(reader, kKin.arg(u\"SELECT id FROM temp.hidden\"_s) +", "    run(reader, kKin.arg(u\"SELECT id FROM temp.hidden WHERE 0\"_s) +", APART),
    (AUDIT, "found.damage != store::AuditDamage::None) {", "false) {", TRACES),
    (AUDIT, "session.clock.now().secsTo(*last) > kClockSlack;", "false;", TRACES),
    (AUDIT, "                line.entry.caseId = {};\n                line.entry.detail.clear();", "                line.entry.detail.clear();", TRACES),
    ("core/work/casedetail.cpp", "        audit::noteReading(session, id);\n", "", TRACES),
    (ERASURE, "        store::tellPosts(tx, document, erasure);\n", "", "[erasure]"),
    (ERASURE, "if (!recordsIn(tx, *file, RecordType::Document).contains(document.text())) {", "if (false) {", "[erasure]"),
    ("core/work/outboxlist.cpp", "if (const Result<void> may = maySend(session); !may) {\n        return may.error();\n    }\n", "", RIGHTS),
    # Consents
    (SHARING, "if (group->isNever) {", "if (false) {", CONSENT, MODEL),
    (SHARING, "if (role->never.contains(group->code)) {", "if (false) {", CONSENT, MODEL),
    (SHARING, "if (!measure.isEmpty() && !isInCase(shared, measure, to)) {", "if (false) {", CONSENT, MODEL),
    (SHARING, "if (!role->withConsent.contains(group->code)) {", "if (false) {", CONSENT, MODEL),
    (SHARING, "return consent.role == to.role && folded", "return folded", CONSENT, MODEL),
    (SHARING, "return consent.role == to.role && folded(consent.office) == folded(to.office);", "return consent.role == to.role;",
     CONSENT, MODEL),
    (SHARING, "if (!express.isEmpty()) {", "if (false) {", CONSENT, MODEL),
    (SHARING, "return isItsOwn && !isSettled(measure.status) && group.neededBy.contains(measure.code) &&",
     "return isItsOwn && !isSettled(measure.status) &&", CONSENT, MODEL),
    (SHARING, "return isItsOwn && !isSettled(measure.status) && group", "return isItsOwn && group", CONSENT, MODEL),
    (SHARING, "basis != nullptr && basis->roles.contains(role.code) && ", "basis != nullptr && ", CONSENT, MODEL),
    (SHARING, "case ConsentState::NotYet: return {ShareReason::NotYet,", "case ConsentState::NotYet: return {ShareReason::Consent,",
     CONSENT, MODEL),
    (SHARING, "case ConsentState::Ended: return {ShareReason::Ended,", "case ConsentState::Ended: return {ShareReason::Consent,",
     CONSENT, MODEL),
    (SHARING, "return {ShareReason::Withdrawn, consent.id,", "return {ShareReason::Consent, consent.id,", CONSENT, MODEL),
    (PROOF, "if (safe != PaperSafe::Yes) {", "if (false) {", CONSENT),
    # Kept apart
    (HIDDEN, "        if (!condition.isEmpty()) {\n            run(", "        if (false) {\n            run(", APART),
    (HIDDEN, "static const QStringList kById{u\"cases\"_s, ", "static const QStringList kById{", APART),
    (HIDDEN, "u\"persons\"_s, u\"held_lines\"_s};", "u\"held_lines\"_s};", APART),
    (HIDDEN, "u\"document\"_s,  u\"record\"_s};", "u\"document\"_s};", APART),
    (HIDDEN, "    if (hides) {\n        tx.run(u\"DELETE", "    if (false) {\n        tx.run(u\"DELETE", APART),
    (HIDDEN, "    if (hides) {\n        tx.run(u\"INSERT", "    if (false) {\n        tx.run(u\"INSERT", APART),
    (EXCLUSIONS, "vault.refuse(hidden.error());", "", APART),
    (EXCLUSIONS, "if (oneself == Oneself::Refused && model::means(exclusion, self(session))) {", "if (false) {", APART),
    (EXCLUSIONS, "if (oneself == Oneself::Refused && meansReferent(tx, exclusion)) {", "if (false) {", APART),
    (EXCLUSIONS, "if (const Result<void> fine = checkText(reason.trimmed(), \"reason\"); !fine) {",
     "if (const Result<void> fine = Result<void>(); !fine) {", APART),
    ("core/work/summary.cpp", "if (!*mayRead) {", "if (false) {", APART),
    (SESSION, "exclusions::follow(vault, id, who, touched);", "", APART),
    # Sealed
    (SEALED, "if (now >= until || now < until.addSecs(-60 * kOpenMinutes)) {", "if (now >= until) {", SEAL),
    (SEALED, "if (now >= until || now < until.addSecs(-60 * kOpenMinutes)) {", "if (now < until.addSecs(-60 * kOpenMinutes)) {",
     SEAL),
    (SEALED, "if (!isReason(reason)) {", "if (false) {", SEAL),
    (SEALED, "        audit::noteIn(tx, session, {audit::kUnsealed, record->caseId, model::word(record->kind), reason});\n", "", SEAL),
    (SEALED, "value.isEmpty() || value.size() > static_cast<std::size_t>(kLongestValue)", "value.isEmpty()", SEAL),
    (SEALED, "        session.keeper->close(record.id);\n        return record.id;", "        return record.id;", SEAL),
    # Traces
    (TRAIL, "finding.damage == AuditDamage::None && line.seq != last.seq + 1", "false", TRACES),
    (TRAIL, "(!isReason || hashOf(key, line, mark, last.hash) != hash)", "!isReason", TRACES),
    (TRAIL, "(!isReason || hashOf(key, line, mark, last.hash) != hash)", "hashOf(key, line, mark, last.hash) != hash", TRACES),
    (TRAIL, "if (text != textOf(key, head)) {", "if (false) {", TRACES),
    (TRAIL, "if (head.seq > last.seq) {", "if (false) {", TRACES),
    (TRAIL, "return head.seq == last.seq && head.hash == last.hash ?", "return true ?", TRACES),
    (TRAIL, "line.wentBack = latest.isValid() && line.at < latest;", "", TRACES),
    (AUDIT, "return access::right(session, u\"trace\"_s, model::Outlet::Screen) == model::Right::Yes\n", "return true\n", TRACES),
    (AUDIT, "        if (knowsCases) {\n", "        if (true) {\n", TRACES),
    # Kept how long; drafts
    (RETENTION, "if (!until.isValid() || until <= today || until > today.addYears(ground->rule.longestArchiveYears)) {",
     "if (!until.isValid()) {", KEEP),
    (RETENTION, "if (model::isOpen(file->status)) {", "if (false) {", KEEP),
    (ERASURE, "if (file && model::isOpen(file->status)) {", "if (false) {", KEEP),
    (DRAFTS, "return session.user.id.text() + u'/' + key;", "return key;", "[drafts]"),
    (DRAFTS, "now != draft.stood.value(field.key(), now)", "false", "[drafts]"),
]
