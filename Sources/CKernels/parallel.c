// The kernels' threads are oneDNN's own OpenMP pool, reached through libgomp's entry points:
// a second pool (Dispatch) would wait while the first one spins, about 100 µs per alternation.
#define _GNU_SOURCE
#include "CKernels.h"

#include <dlfcn.h>

typedef void (*gomp_parallel)(void (*)(void *), void *, unsigned, unsigned);
typedef int (*omp_get)(void);
typedef void (*omp_set)(int);

static gomp_parallel run;
static omp_get thread_number, thread_total, thread_limit;
static omp_set set_limit;

__attribute__((constructor)) static void find_openmp(void) {
    run = (gomp_parallel)dlsym(RTLD_DEFAULT, "GOMP_parallel");
    thread_number = (omp_get)dlsym(RTLD_DEFAULT, "omp_get_thread_num");
    thread_total = (omp_get)dlsym(RTLD_DEFAULT, "omp_get_num_threads");
    thread_limit = (omp_get)dlsym(RTLD_DEFAULT, "omp_get_max_threads");
    set_limit = (omp_set)dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (!thread_number || !thread_total || !thread_limit || !set_limit) run = 0;
}

typedef struct {
    void (*body)(void *, int, int);
    void *context;
    ck_instructions allowed;
} task;

static void run_part(void *argument) {
    task *t = argument;
    ck_limit_instructions(t->allowed);
    t->body(t->context, thread_number(), thread_total());
}

void ck_parallel(void (*body)(void *context, int part, int parts), void *context) {
    task t = {body, context, ck_allowed_instructions()};
    if (run && thread_limit() > 1) run(run_part, &t, 0, 0);
    else body(context, 0, 1);
}

int ck_thread_count(void) { return run ? thread_limit() : 1; }

void ck_set_thread_count(int count) {
    if (run && count > 0) set_limit(count);
}
