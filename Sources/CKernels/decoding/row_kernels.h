// What the decoder's kernels are given, and where the versions for each instruction set are found.
#pragma once

#include "CKernelsDecoding.h"

/// Rows as a product reads them: in the type of the weights, `stride` elements apart. Against bytes
/// they are signed bytes, with a scale and 128 · Σ per row.
typedef struct {
    const void *values;
    const float *scales;
    const int32_t *offsets;
    size_t count, stride;
} operand;

/// Memory for an operand; the values have no gaps.
typedef struct {
    void *values;
    float *scales;
    int32_t *offsets;
} operand_memory;

/// Singles, `stride` apart.
typedef struct {
    float *start;
    size_t stride;
} float_rows;

/// One head of one stream; the next head's keys and values are `head_bytes` further on.
typedef struct {
    void *keys, *values;
    ck_type type;
    size_t width, head_bytes;
} head_cache;

/// y[r, o] = Σ x[r, i] · w[o, i], or += it, for first ≤ o < last; first is a multiple of 4.
typedef void row_product(operand x, const ck_weight *w, size_t first, size_t last, float_rows y,
                         bool adding);

typedef struct {
    row_product *multiply;
    /// Converts rows of singles for a product with weights of a type.
    operand (*prepare)(float_rows x, size_t count, size_t inputs, ck_weight_type type,
                       operand_memory memory);
    /// x[r, u] = silu(x[r, u]) · x[r, hidden + u] for first ≤ u < last.
    void (*gate)(float_rows x, size_t count, size_t hidden, size_t first, size_t last);
    /// Stores a key and a value at `position` and attends over everything up to there. Query and
    /// key are rotated by cosine and sine ([width / 2], of this position) where these are not null.
    void (*attend)(head_cache cache, const float *query, const float *key, const float *value,
                   size_t position, const float *cosine, const float *sine, float *out);
} row_kernels;

extern const row_kernels ck_row_kernels_portable, ck_row_kernels_avx2, ck_row_kernels_avx512;

/// Products with instructions that multiply bf16 or bytes and add the results to 32 bits.
row_product ck_multiply_bf16_natively, ck_multiply_bytes_natively;
