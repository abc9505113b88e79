#include "CProgram.h"

#include <stdlib.h>

#ifndef MERLON_COMMIT
#define MERLON_COMMIT ""
#endif

const char *merlon_commit(void) { return MERLON_COMMIT; }

#ifdef __GLIBC__
/// Of the Swift runtime: what `CommandLine.arguments` are.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count) __attribute__((weak));

/// Runs before the Swift runtime starts, which asks `/proc` for the arguments and for the folder of its crash reporter and ends the program
/// where there is no `/proc`. glibc hands the arguments over; the program has no crash reporter.
__attribute__((constructor(101))) static void start_without_proc(int count, char **arguments) {
    if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/", 0);
}
#endif
