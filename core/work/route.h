// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mailbox.h"
#include "core/model/words.h"
#include "core/work/session.h"

#include <array>

/// The way that bundles take from this post: a folder or a mailbox. It belongs to the post and is never journaled.
namespace relais::work::route {

enum class Kind { None, Folder, Mailbox };

/// Whether what was read is taken out of the folder. Never from a stick without having been asked.
enum class AfterReading { Leave, Remove };

struct Route {
    Kind kind = Kind::None;
    QString folder;
    AfterReading afterReading = AfterReading::Leave; ///< of a folder; what a mailbox held is always removed
    exchange::MailboxAddress mailbox;
};

Result<Route> load(const Session &session);
/// FolderMissing; errors of Mailbox::open().
Result<void> save(const Session &session, const Route &route);

/// NotFound when there is no route yet; FolderMissing; errors of Mailbox::open(). @param clock must outlive the carrier
Result<std::unique_ptr<exchange::Carrier>> carrierOf(const Route &route, const Clock &clock);

} // namespace relais::work::route

template<>
struct relais::model::Words<relais::work::route::Kind> {
    using K = work::route::Kind;
    static constexpr std::array kList = {std::pair{K::None, "none"}, std::pair{K::Folder, "folder"},
                                         std::pair{K::Mailbox, "mailbox"}};
};
