// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace relais::model {

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using ChildId = Id<struct ChildTag>;
using AuthorId = Id<struct AuthorTag>;
using ConsentId = Id<struct ConsentTag>;
using ContactId = Id<struct ContactTag>;
using MeasureId = Id<struct MeasureTag>;
using EventId = Id<struct EventTag>;
using NoteId = Id<struct NoteTag>;
using LeftoverId = Id<struct LeftoverTag>;
using HeldLineId = Id<struct HeldLineTag>;
using UserId = Id<struct UserTag>;
using DangerPassId = Id<struct DangerPassTag>;
using PrintId = Id<struct PrintTag>;
using SealedId = Id<struct SealedTag>;
using ExclusionId = Id<struct ExclusionTag>;
using DocumentId = Id<struct DocumentTag>;
using CardId = Id<struct CardTag>;
using OrientationId = Id<struct OrientationTag>;
using ReplyId = Id<struct ReplyTag>;
using CaseLinkId = Id<struct CaseLinkTag>;

} // namespace relais::model
