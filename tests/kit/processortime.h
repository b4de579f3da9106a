// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

// Milliseconds of processor: a figure of the code, however busy the machine is.

inline qint64 timeOfClock(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/// Of this thread.
inline qint64 threadTime()
{
    return timeOfClock(CLOCK_THREAD_CPUTIME_ID);
}

/// Of all threads of this process. Always 0 under a sanitizer.
inline qint64 processTime()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    return timeOfClock(CLOCK_PROCESS_CPUTIME_ID);
#endif
}
