// Plain C cannot multiply bf16 into sums of singles, so the block of 4 outputs × up to 4 rows is
// written out for the instruction that does: twice the arithmetic of singles on half the bytes.
#include "row_kernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("arch=x86-64-v4,avx512bf16"))), \
                             apply_to = function)
#include "lanes.h"

enum { rows_at_once = 4 };

INLINE void bf16_block(operand x, size_t row, size_t rows, const ck_weight *w, size_t output,
                       size_t outputs, float_rows y, bool adding) {
    const uint16_t *weights = (const uint16_t *)w->values + output * w->inputs;
    const uint16_t *values = (const uint16_t *)x.values + row * x.stride;
    __m512 sums[rows_at_once][outputs_at_once];
#pragma unroll
    for (size_t r = 0; r < rows; r++)
        for (size_t o = 0; o < outputs_at_once; o++) sums[r][o] = _mm512_setzero_ps();
    for (size_t i = 0; i < w->inputs; i += 32) {
        size_t left = w->inputs - i;
        __mmask32 inside = left >= 32 ? ~(__mmask32)0 : ((__mmask32)1 << left) - 1;
        __m512i columns[outputs_at_once];
        for (size_t o = 0; o < outputs; o++) {
            const uint16_t *start = weights + o * w->inputs + i;
            fetch_ahead(start);
            columns[o] = _mm512_maskz_loadu_epi16(inside, start);
        }
        for (size_t r = 0; r < rows; r++) {
            __m512i value = _mm512_maskz_loadu_epi16(inside, values + r * x.stride + i);
            for (size_t o = 0; o < outputs; o++)
                sums[r][o] = _mm512_dpbf16_ps(sums[r][o], (__m512bh)value, (__m512bh)columns[o]);
        }
    }
#pragma unroll
    for (size_t r = 0; r < rows; r++) {
        four_floats four = SUMS_OF_FOUR((floats)sums[r][0], (floats)sums[r][1],
                                        (floats)sums[r][2], (floats)sums[r][3]);
        put_sums(four, y, row + r, output, outputs, adding);
    }
}

INLINE void bf16_outputs(operand x, const ck_weight *w, size_t output, size_t outputs,
                         float_rows y, bool adding) {
    size_t row = 0;
    for (; row + rows_at_once <= x.count; row += rows_at_once)
        bf16_block(x, row, rows_at_once, w, output, outputs, y, adding);
    for (; row + 2 <= x.count; row += 2) bf16_block(x, row, 2, w, output, outputs, y, adding);
    for (; row < x.count; row++) bf16_block(x, row, 1, w, output, outputs, y, adding);
}

void ck_multiply_bf16_natively(operand x, const ck_weight *w, size_t first, size_t last,
                               float_rows y, bool adding) {
    size_t output = first;
    for (; output + outputs_at_once <= last; output += outputs_at_once)
        bf16_outputs(x, w, output, outputs_at_once, y, adding);
    for (; output < last; output++) bf16_outputs(x, w, output, 1, y, adding);
}
#pragma clang attribute pop
#endif
