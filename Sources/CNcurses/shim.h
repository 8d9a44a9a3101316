#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Swift imports neither cast macros (A_BOLD, ERR of pointers) nor, in Swift 6, C's global variables.

/* A file in memory, and dup2 that keeps the closing on exec: Swift sees neither of Linux's calls. */
static inline int memory_file(void) { return (int)syscall(SYS_memfd_create, "frame", 1); }
static inline int duplicate_onto(int descriptor, int number) {
    return (int)syscall(SYS_dup3, descriptor, number, O_CLOEXEC);
}

/* Attribute bits of Swift's TextAttributes, in its order. */
static inline attr_t curses_attributes(uint32_t bits) {
    return ((bits & 1) ? A_BOLD : 0) | ((bits & 2) ? A_DIM : 0) | ((bits & 4) ? A_UNDERLINE : 0)
        | ((bits & 8) ? A_REVERSE : 0) | ((bits & 16) ? A_ITALIC : 0);
}

/* One cell of a run: what curses needs to know, and nothing of Swift's. */
typedef struct {
    uint32_t scalar;
    uint32_t attributes;
    int32_t pair;
} curses_cell;

/* Writes a run of single-width cells; never wraps, so the last column is safe. */
static inline void curses_put_run(int row, int column, const curses_cell *cells, int count) {
    enum { chunk = 128 };
    cchar_t buffer[chunk];
    for (int start = 0; start < count; start += chunk) {
        int length = count - start < chunk ? count - start : chunk;
        for (int i = 0; i < length; i++) {
            const curses_cell *cell = &cells[start + i];
            wchar_t text[2] = {(wchar_t)cell->scalar, 0};
            attr_t attributes = curses_attributes(cell->attributes);
            int pair = cell->pair;
            if (setcchar(&buffer[i], text, attributes, 0, &pair) == ERR)
                setcchar(&buffer[i], L" ", A_NORMAL, 0, NULL);
        }
        if (wmove(stdscr, row, column + start) == OK) wadd_wchnstr(stdscr, buffer, length);
    }
}

static inline WINDOW *curses_screen_window(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }

/* The next update clears the screen and sends every cell. */
static inline void curses_repaint_all(void) {
    clearok(curscr, TRUE);
    touchwin(stdscr);
}

/* True when the terminal data base knows the name; it is then the one that tiget… asks. */
static inline int terminfo_load(const char *name, int descriptor) {
    int status = 0;
    return setupterm((char *)name, descriptor, &status) == OK && status == 1;
}

static inline void terminfo_unload(void) {
    if (cur_term) del_curterm(cur_term);
}

/* A string capability; NULL where the entry has none. */
static inline const char *terminfo_string(const char *name) {
    const char *text = tigetstr((char *)name);
    return text == (const char *)-1 ? NULL : text;
}

/* <term.h> makes macros of "columns" and "lines". */
static inline int terminal_size(int descriptor, int *height, int *width) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
    *height = size.ws_row;
    *width = size.ws_col;
    return 1;
}

/* What a dying process needs to give the terminal back, ready before anything goes wrong. */
typedef struct {
    int descriptor;
    int is_armed;
    struct termios modes;
    char *bytes;
    size_t length;
    struct sigaction previous[65];
} terminal_rescue;

static inline void terminal_rescue_arm(terminal_rescue *rescue, int armed) {
    __atomic_store_n(&rescue->is_armed, armed, __ATOMIC_SEQ_CST);
}

/* Async-signal-safe, and at most once for each arming. */
static inline void terminal_rescue_restore(terminal_rescue *rescue) {
    if (!rescue || !__atomic_exchange_n(&rescue->is_armed, 0, __ATOMIC_SEQ_CST)) return;
    size_t sent = 0;
    while (sent < rescue->length) {
        ssize_t count = write(rescue->descriptor, rescue->bytes + sent, rescue->length - sent);
        if (count > 0) sent += (size_t)count;
        else if (errno != EINTR) break;
    }
    tcsetattr(rescue->descriptor, TCSANOW, &rescue->modes);
}

/* Restores the terminal and lets the handler that was there before have the signal. */
static inline void terminal_rescue_crash(
    terminal_rescue *rescue, int signal_number, const siginfo_t *cause) {
    int saved = errno;
    terminal_rescue_restore(rescue);
    if (rescue && signal_number > 0 && signal_number < 65)
        sigaction(signal_number, &rescue->previous[signal_number], NULL);
    // A fault of the processor happens again on return, with its address; the rest is sent again.
    int recurs = cause && cause->si_code > 0
        && (signal_number == SIGSEGV || signal_number == SIGBUS || signal_number == SIGILL
            || signal_number == SIGFPE);
    if (!recurs) raise(signal_number);
    errno = saved;
}

/* Installs a crash handler on the alternate stack with every signal masked while it runs. */
static inline void terminal_rescue_watch(
    terminal_rescue *rescue, int signal_number, void (*handler)(int, siginfo_t *, void *)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    sigaction(signal_number, &action, &rescue->previous[signal_number]);
}

static inline void terminal_rescue_unwatch(terminal_rescue *rescue, int signal_number) {
    sigaction(signal_number, &rescue->previous[signal_number], NULL);
}

/* Gives the calling thread a stack for handlers if it has none. */
static inline void signal_stack_ensure(void) {
    stack_t current;
    if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
    stack_t fresh = {.ss_sp = malloc(65536), .ss_flags = 0, .ss_size = 65536};
    if (fresh.ss_sp) sigaltstack(&fresh, NULL);
}

/* The disposition of a signal back to the system's. */
static inline void signal_set_default(int signal_number) { signal(signal_number, SIG_DFL); }
static inline void signal_set_ignored(int signal_number) { signal(signal_number, SIG_IGN); }
