// Plain C does not reliably become the instruction that multiplies bytes into 32-bit sums, so the
// block of 4 outputs × up to 4 rows is written out for it: a quarter of the bytes of singles.
#include "row_kernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("arch=x86-64-v4,avx512vnni"))), \
                             apply_to = function)
#include "lanes.h"

enum { rows_at_once = 4 };

INLINE four_floats scaled(four_integers sums, operand x, size_t row, const float *scales) {
    four_floats factors;
    memcpy(&factors, scales, sizeof factors);
    return __builtin_convertvector(sums - x.offsets[row], four_floats) * (x.scales[row] * factors);
}

INLINE void byte_block(operand x, size_t row, size_t rows, const ck_weight *w, size_t output,
                       float_rows y, bool adding) {
    const uint8_t *weights = (const uint8_t *)w->values + output * w->inputs;
    const int8_t *values = (const int8_t *)x.values + row * x.stride;
    __m512i sums[rows_at_once][outputs_at_once];
#pragma unroll
    for (size_t r = 0; r < rows; r++)
        for (size_t o = 0; o < outputs_at_once; o++) sums[r][o] = _mm512_setzero_si512();
    for (size_t i = 0; i < w->inputs; i += 64) {
        size_t left = w->inputs - i;
        __mmask64 inside = left >= 64 ? ~(__mmask64)0 : ((__mmask64)1 << left) - 1;
        __m512i columns[outputs_at_once];
        for (size_t o = 0; o < outputs_at_once; o++) {
            const uint8_t *start = weights + o * w->inputs + i;
            fetch_ahead(start);
            columns[o] = _mm512_maskz_loadu_epi8(inside, start);
        }
        for (size_t r = 0; r < rows; r++) {
            __m512i value = _mm512_maskz_loadu_epi8(inside, values + r * x.stride + i);
            for (size_t o = 0; o < outputs_at_once; o++)
                sums[r][o] = _mm512_dpbusd_epi32(sums[r][o], columns[o], value);
        }
    }
#pragma unroll
    for (size_t r = 0; r < rows; r++) {
        four_integers four = SUMS_OF_FOUR((integers)sums[r][0], (integers)sums[r][1],
                                          (integers)sums[r][2], (integers)sums[r][3]);
        four_floats product = scaled(four, x, row + r, w->scales + output);
        put_sums(product, y, row + r, output, outputs_at_once, adding);
    }
}

void ck_multiply_bytes_natively(operand x, const ck_weight *w, size_t first, size_t last,
                                float_rows y, bool adding) {
    size_t output = first;
    for (; output + outputs_at_once <= last; output += outputs_at_once) {
        size_t row = 0;
        for (; row + rows_at_once <= x.count; row += rows_at_once)
            byte_block(x, row, rows_at_once, w, output, y, adding);
        for (; row + 2 <= x.count; row += 2) byte_block(x, row, 2, w, output, y, adding);
        for (; row < x.count; row++) byte_block(x, row, 1, w, output, y, adding);
    }
    if (output < last) ck_row_kernels_avx512.multiply(x, w, output, last, y, adding);
}
#pragma clang attribute pop
#endif
