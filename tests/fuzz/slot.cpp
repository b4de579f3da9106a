// SPDX-License-Identifier: GPL-3.0-or-later
// A slot file, as a file: what is read asks for no more than the limits, and says the same when it is written again.
#include "core/store/slotfile.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace relais;
using namespace relais::store;

namespace {

bool isWithinLimits(const SlotFile &file)
{
    const auto isModest = [](const Slot &slot) {
        return slot.cost.operations >= 0 && slot.cost.operations <= SlotFile::kMaxOperations && slot.cost.memory >= 0 &&
               slot.cost.memory <= SlotFile::kMaxMemory && slot.info.label.size() <= SlotFile::kMaxText;
    };
    return file.generation > 0 && !file.slotList.isEmpty() && file.slotList.size() <= SlotFile::kMaxSlots &&
           std::all_of(file.slotList.cbegin(), file.slotList.cend(), isModest);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const int kFile = ::memfd_create("slots", MFD_CLOEXEC);
    static const QString kPath = u"/proc/self/fd/%1"_s.arg(kFile);
    if (::ftruncate(kFile, 0) != 0 || ::pwrite(kFile, bytes, size, 0) != static_cast<ssize_t>(size)) {
        __builtin_trap();
    }
    const SlotCopy copy = SlotCopy::read(kPath);
    if (copy.state != SlotCopy::State::Readable) {
        return 0;
    }
    const auto again = SlotFile::fromJson(copy.file.toJson());
    if (!isWithinLimits(copy.file) || !again || again->toJson() != copy.file.toJson() ||
        SlotCopy::bytesOf(copy.line, copy.tag).size() != static_cast<qsizetype>(size)) {
        __builtin_trap();
    }
    return 0;
}
