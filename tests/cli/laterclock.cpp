// SPDX-License-Identifier: GPL-3.0-or-later
// A time of day that is ahead, for a program under test: loaded before the C library (LD_PRELOAD), it adds
// RELAIS_TEST_AHEAD seconds to what the machine says. The program itself obeys nothing of the kind: whoever could shift
// its clock could shift its traces.
#include <cstdlib>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

time_t ahead() noexcept
{
    const char *said = std::getenv("RELAIS_TEST_AHEAD");
    return said == nullptr ? 0 : std::strtol(said, nullptr, 10);
}

timespec timeOfDay() noexcept
{
    timespec at{};
    ::syscall(SYS_clock_gettime, CLOCK_REALTIME, &at);
    at.tv_sec += ahead();
    return at;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *at) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE) {
        return static_cast<int>(::syscall(SYS_clock_gettime, clock, at)); // spans are not shifted
    }
    *at = timeOfDay();
    return 0;
}

int gettimeofday(timeval *__restrict at, void *__restrict) noexcept
{
    const timespec now = timeOfDay();
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at) noexcept
{
    const time_t now = timeOfDay().tv_sec;
    if (at != nullptr) {
        *at = now;
    }
    return now;
}
}
