// Which instructions this program's own code executes, found by running it one at a time.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Instructions by how they are encoded: all, those that AVX brought, and those that AVX-512 brought.
typedef struct {
    uint64_t all, avx, avx512;
} instruction_count;

/// Whether this processor's instructions can be told apart here.
bool instruction_count_is_possible(void);
/// What `body` executes, at some microseconds each; what libraries execute is left out.
///
/// It runs in a copy of the process, so nothing that it does remains. It must not allocate, for
/// another thread may have held the allocator's lock. All zeros mean that it did not come to its end.
instruction_count instruction_count_of(void (*body)(void *context), void *context);
