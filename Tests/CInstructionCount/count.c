#define _GNU_SOURCE
#include "CInstructionCount.h"

#if defined(__x86_64__)
#include <signal.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>
#include <x86intrin.h>

// With this flag set the processor traps after every instruction.
enum { trap_flag = 0x100 };

// The linker's names for where the program's own code lies.
extern const uint8_t __executable_start[], etext[];

static instruction_count counted;

// In 64-bit mode nothing but AVX begins with C4 or C5, and nothing but AVX-512 with 62; only a
// choice of segment or of address width may stand before it.
static void look(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)info;
    const greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    const uint8_t *code = (const uint8_t *)registers[REG_RIP];
    if (code < __executable_start || code >= etext) return;
    while (*code == 0x64 || *code == 0x65 || *code == 0x67) code++;
    counted.all++;
    counted.avx += *code == 0xC4 || *code == 0xC5;
    counted.avx512 += *code == 0x62;
}

static void count(void (*body)(void *), void *context, int result) {
    struct sigaction action = {.sa_sigaction = look, .sa_flags = SA_SIGINFO};
    sigaction(SIGTRAP, &action, 0);
    __writeeflags(__readeflags() | trap_flag);
    body(context);
    __writeeflags(__readeflags() & ~(unsigned long long)trap_flag);
    _exit(write(result, &counted, sizeof counted) != sizeof counted);
}

bool instruction_count_is_possible(void) { return true; }

instruction_count instruction_count_of(void (*body)(void *context), void *context) {
    instruction_count result = {0};
    int ends[2];
    if (pipe(ends) != 0) return result;
    pid_t child = fork();
    if (child == 0) count(body, context, ends[1]);
    close(ends[1]);
    if (read(ends[0], &result, sizeof result) != sizeof result) result = (instruction_count){0};
    close(ends[0]);
    if (child > 0) waitpid(child, 0, 0);
    return result;
}
#else
bool instruction_count_is_possible(void) { return false; }

instruction_count instruction_count_of(void (*body)(void *context), void *context) {
    (void)body, (void)context;
    return (instruction_count){0};
}
#endif
