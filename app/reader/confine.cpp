// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of this program that knows the operating system.
#include "app/reader/confine.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <vector>
#endif

namespace relais::reader {

#ifdef Q_OS_LINUX
namespace {

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

#if defined(__x86_64__)
constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
constexpr std::uint32_t kForeignCalls = 0x40000000; // calls of the x32 interface begin here

/// Files that would be made or changed, the network, other processes.
constexpr int kRefused[] = {
    SYS_creat,
    SYS_truncate,
    SYS_ftruncate,
    SYS_unlink,
    SYS_unlinkat,
    SYS_rename,
    SYS_renameat,
    SYS_renameat2,
    SYS_mkdir,
    SYS_mkdirat,
    SYS_rmdir,
    SYS_link,
    SYS_linkat,
    SYS_symlink,
    SYS_symlinkat,
    SYS_chmod,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_mknod,
    SYS_mknodat,
    SYS_openat2,
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_sendto,
    SYS_sendmsg,
    SYS_execve,
    SYS_execveat,
    SYS_fork,
    SYS_vfork,
    SYS_clone,
    SYS_clone3,
    SYS_ptrace,
    SYS_kill,
    SYS_mount,
    SYS_bpf,
    SYS_io_uring_setup,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_pidfd_open,
};

using Step = sock_filter;

Step load(std::size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}
Step answer(std::uint32_t value)
{
    return BPF_STMT(BPF_RET | BPF_K, value);
}
/// Goes over `skipped` steps when the loaded number is another one.
Step unlessEqual(std::uint32_t value, std::uint8_t skipped)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped);
}

/// An opening for reading passes; the flags are the given argument.
void addOpening(std::vector<Step> &steps, int call, std::size_t argument)
{
    steps.push_back(unlessEqual(static_cast<std::uint32_t>(call), 4));
    steps.push_back(load(offsetof(seccomp_data, args) + argument * sizeof(std::uint64_t)));
    steps.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, kWriting, 0, 1));
    steps.push_back(answer(kRefuse));
    steps.push_back(answer(SECCOMP_RET_ALLOW));
}

bool filterCalls()
{
    std::vector<Step> steps = {load(offsetof(seccomp_data, arch)),
                               unlessEqual(AUDIT_ARCH_X86_64, 1),
                               BPF_JUMP(BPF_JMP | BPF_JA, 1, 0, 0),
                               answer(SECCOMP_RET_KILL_PROCESS),
                               load(offsetof(seccomp_data, nr)),
                               BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kForeignCalls, 0, 1),
                               answer(kRefuse)};
    addOpening(steps, SYS_open, 1);
    addOpening(steps, SYS_openat, 2);
    for (const int call : kRefused) {
        steps.push_back(unlessEqual(static_cast<std::uint32_t>(call), 1));
        steps.push_back(answer(kRefuse));
    }
    steps.push_back(answer(SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(steps.size()), steps.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#else
bool filterCalls()
{
    return false; // the numbers of the calls are those of another machine: nothing is read there
}
#endif

} // namespace

bool confine()
{
    close_range(3, ~0U, 0);
#ifdef __SANITIZE_ADDRESS__
    return true; // the sanitizer maps terabytes and starts a process at the end
#else
    return limit(RLIMIT_DATA, static_cast<rlim_t>(kMostMemory)) && limit(RLIMIT_CPU, kMostSeconds) &&
           limit(RLIMIT_FSIZE, 0) && filterCalls();
#endif
}
#else
bool confine()
{
    return true;
}
#endif

} // namespace relais::reader
