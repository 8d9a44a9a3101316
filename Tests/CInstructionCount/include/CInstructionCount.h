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
/// From now on the calling thread's instructions count; each takes about a microsecond.
void instruction_count_begin(void);
/// Ends the count. What libraries executed is left out.
instruction_count instruction_count_end(void);
