// Reading one token takes some thirty stages of a few microseconds. A parallel region for each of
// them would cost as much as the work, so all share one region, and threads meet after each stage.
//
// Whoever arrives early spins, because the others are a microsecond away. When they are not, some
// other program has their core; sleeping would make every one of the thirty meetings cost a turn of
// the scheduler. Instead the team breaks up: all that wait leave, and the one that arrives last
// does the rest alone. For a while no team forms, longer each time it breaks up again.
#include "CKernelsDecoding.h"

#include <stdatomic.h>
#include <time.h>

// Far more than the difference between threads, and than a sleeping thread takes to wake up; far
// less than a turn of the scheduler.
enum { patience_nanoseconds = 300000, spins_per_look = 64 };
enum { shortest_rest = 16, longest_rest = 1024 };

typedef struct {
    void (*body)(void *, int, int, int);
    void *context;
    int stages, size;
    // How many arrivals there were at all meetings together.
    atomic_int arrived;
    // Twice the number of meetings that are over, plus 1 after the team broke up.
    atomic_int meetings;
} run;

typedef enum { together, alone, gone } outcome;

static void pause_briefly(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb");
#endif
}

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

static void wait_while_equal(atomic_int *number, int value) {
    for (int64_t start = 0;;) {
        for (int spin = 0; spin < spins_per_look; spin++) {
            if (atomic_load(number) != value) return;
            pause_briefly();
        }
        int64_t now = nanoseconds();
        if (start == 0) start = now;
        if (now - start > patience_nanoseconds) return;
    }
}

static outcome meet(run *r, int stage, int parts) {
    int before = 2 * stage, seen = before;
    if (atomic_fetch_add(&r->arrived, 1) + 1 == (stage + 1) * parts)
        return atomic_compare_exchange_strong(&r->meetings, &seen, before + 2) ? together : alone;
    wait_while_equal(&r->meetings, before);
    if (atomic_compare_exchange_strong(&r->meetings, &seen, before + 1)) return gone;
    return seen == before + 1 ? gone : together;
}

static void run_alone(run *r, int first_stage) {
    for (int stage = first_stage; stage < r->stages; stage++) r->body(r->context, stage, 0, 1);
}

static void run_part(void *context, int part, int parts) {
    run *r = context;
    if (parts > r->size) parts = r->size;
    if (part >= parts) return;
    if (parts == 1) return run_alone(r, 0);
    for (int stage = 0; stage < r->stages; stage++) {
        r->body(r->context, stage, part, parts);
        if (stage + 1 == r->stages) return;  // the region ends with a meeting of its own
        outcome outcome = meet(r, stage, parts);
        if (outcome == gone) return;
        if (outcome == alone) return run_alone(r, stage + 1);
    }
}

static void remember(ck_team *team, bool broke_up) {
    if (!broke_up) {
        team->penalty /= 2;
        return;
    }
    team->penalty = team->penalty * 2 < shortest_rest ? shortest_rest : team->penalty * 2;
    if (team->penalty > longest_rest) team->penalty = longest_rest;
    team->resting = team->penalty;
}

void ck_run_stages(ck_team *team, int most,
                   void (*body)(void *context, int stage, int part, int parts), void *context,
                   int stages) {
    int size = most < team->size ? most : team->size;
    run r = {.body = body, .context = context, .stages = stages, .size = size};
    if (team->resting > 0 || size <= 1) {
        if (team->resting > 0) team->resting--;
        return run_alone(&r, 0);
    }
    ck_parallel(run_part, &r);
    remember(team, atomic_load(&r.meetings) & 1);
}
