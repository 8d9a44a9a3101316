// Counts the requests for heap memory of the whole program, libraries included.
#pragma once

#include <stdint.h>

/// How often memory was asked for since the program started, how many bytes in total, and how many
/// of the requests came from C++.
typedef struct {
    uint64_t requests, bytes, new_requests;
} allocation_count;

/// The count so far.
allocation_count allocation_count_now(void);

/// Returns unused heap memory to the system.
void allocation_give_back(void);
