#define _GNU_SOURCE
#include "CInstructionCount.h"

#if defined(__x86_64__)
#include <pthread.h>
#include <signal.h>
#include <ucontext.h>
#include <x86intrin.h>

// With this flag set the processor traps after every instruction.
enum { trap_flag = 0x100 };

// The linker's names for where the program's own code lies.
extern const uint8_t __executable_start[], etext[];

static _Thread_local instruction_count counted;

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

static void install(void) {
    struct sigaction action = {.sa_sigaction = look, .sa_flags = SA_SIGINFO | SA_RESTART};
    sigaction(SIGTRAP, &action, 0);
}

bool instruction_count_is_possible(void) { return true; }

void instruction_count_begin(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    counted = (instruction_count){0};
    __writeeflags(__readeflags() | trap_flag);
}

instruction_count instruction_count_end(void) {
    __writeeflags(__readeflags() & ~(unsigned long long)trap_flag);
    return counted;
}
#else
bool instruction_count_is_possible(void) { return false; }
void instruction_count_begin(void) {}
instruction_count instruction_count_end(void) { return (instruction_count){0}; }
#endif
