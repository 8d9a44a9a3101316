// Sixteen numbers at a time, whatever the processor's registers hold: the compiler splits them.
// Sums have one order on every instruction set and for every number of rows side by side, which
// a loop that the compiler vectorises as it likes would not promise.
#pragma once

#include "../kernel.h"
#include "row_kernels.h"

#include <string.h>

// Every function with such an argument is inlined, so its calling convention does not matter.
#pragma clang diagnostic ignored "-Wpsabi"

enum { lanes = 16, outputs_at_once = 4 };
typedef float floats __attribute__((ext_vector_type(16)));
typedef uint32_t words __attribute__((ext_vector_type(16)));
typedef uint16_t halves __attribute__((ext_vector_type(16)));
typedef float four_floats __attribute__((ext_vector_type(4)));
typedef int32_t integers __attribute__((ext_vector_type(16)));
typedef int32_t four_integers __attribute__((ext_vector_type(4)));

// The processor does not foresee how a product of one row walks through its weights: this many
// bytes ahead are asked for.
enum { bytes_ahead = 4096 };
INLINE void fetch_ahead(const void *p) { __builtin_prefetch((const char *)p + bytes_ahead); }

// Elements `first` … of which `left` remain; what is beyond them reads as 0.
INLINE floats load_lanes(const void *p, ck_type type, size_t first, size_t left) {
    if (type == ck_f32) {
        const float *start = (const float *)p + first;
        floats x = 0;
        if (left >= lanes) memcpy(&x, start, sizeof x);
        else for (size_t i = 0; i < left; i++) x[i] = start[i];
        return x;
    }
    const uint16_t *start = (const uint16_t *)p + first;
    halves x = 0;
    if (left >= lanes) memcpy(&x, start, sizeof x);
    else for (size_t i = 0; i < left; i++) x[i] = start[i];
    return (floats)(__builtin_convertvector(x, words) << 16);
}

// [Σ a, Σ b, Σ c, Σ d] of four vectors of 16.
#define SUMS_OF_FOUR(a, b, c, d)                                                              \
    ({                                                                                        \
        __typeof__(a) ab = UNPACK_LOW(a, b) + UNPACK_HIGH(a, b);                              \
        __typeof__(a) cd = UNPACK_LOW(c, d) + UNPACK_HIGH(c, d);                              \
        __typeof__(a) abcd = PAIRS_LOW(ab, cd) + PAIRS_HIGH(ab, cd);                          \
        (abcd.lo.lo + abcd.lo.hi) + (abcd.hi.lo + abcd.hi.hi);                                \
    })
#define UNPACK_LOW(x, y) \
    __builtin_shufflevector(x, y, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29)
#define UNPACK_HIGH(x, y) \
    __builtin_shufflevector(x, y, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31)
#define PAIRS_LOW(x, y) \
    __builtin_shufflevector(x, y, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29)
#define PAIRS_HIGH(x, y) \
    __builtin_shufflevector(x, y, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31)

INLINE void put_sums(four_floats sums, float_rows y, size_t row, size_t output, size_t outputs,
                     bool adding) {
    float *target = y.start + row * y.stride + output;
    four_floats before = 0;
    if (adding) memcpy(&before, target, outputs * sizeof(float));
    sums += before;
    memcpy(target, &sums, outputs * sizeof(float));
}
