// The executable's own malloc family takes the place of the C library's for every library that is
// linked to it, counts, and passes on. `free` needs no counting, so it stays as it is.
#include "CAllocationCount.h"

#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <stdlib.h>

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);

static uint64_t requests, bytes, new_requests;

static void count(size_t size) {
    __atomic_fetch_add(&requests, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&bytes, size, __ATOMIC_RELAXED);
}

allocation_count allocation_count_now(void) {
    return (allocation_count){__atomic_load_n(&requests, __ATOMIC_RELAXED),
                              __atomic_load_n(&bytes, __ATOMIC_RELAXED),
                              __atomic_load_n(&new_requests, __ATOMIC_RELAXED)};
}

void *malloc(size_t size) {
    count(size);
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    count(number * size);
    return __libc_calloc(number, size);
}

void *realloc(void *block, size_t size) {
    count(size);
    return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
    count(size);
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

// C++'s operator new. It would throw where this ends the program, which a benchmark can bear.
void *_Znwm(size_t size) {
    __atomic_fetch_add(&new_requests, 1, __ATOMIC_RELAXED);
    void *block = malloc(size);
    if (!block) abort();
    return block;
}

int posix_memalign(void **block, size_t alignment, size_t size) {
    *block = memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}

void allocation_give_back(void) { malloc_trim(0); }
