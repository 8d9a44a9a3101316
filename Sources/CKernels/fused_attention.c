// Attention of one head at a time, forward and backward, without ever storing all its scores.
//
// This is long because it is fast: blocks of 64 queries meet blocks of up to 256 keys while both lie
// in cache, the causal half is skipped, and the products are the processor's bf16 instructions on
// operands that are laid out once per head. Batched products of a library spent four times as long
// on the same shapes, most of it on passes over the scores. A softmax that streams over blocks keeps
// two numbers per row (Milakov and Gimelshein 2018; Rabe and Staats 2021; Dao et al. 2022), and the
// backward pass computes the scores again from them.
#include "kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// A unit is one single, or two bf16 numbers; what the processor multiplies in one lane.
typedef uint32_t unit;
typedef uint32_t units __attribute__((ext_vector_type(16), aligned(4)));

enum { query_block = 64, key_block = 256 };

INLINE size_t smaller(size_t a, size_t b) { return a < b ? a : b; }
INLINE size_t round_up(size_t n, size_t multiple) { return (n + multiple - 1) / multiple * multiple; }

INLINE float bits_to_float(unit bits) {
    union { uint32_t u; float f; } value = {.u = bits};
    return value.f;
}

INLINE unit float_to_bits(float x) {
    union { float f; uint32_t u; } value = {.f = x};
    return value.u;
}

INLINE void fill(float *row, size_t n) {
    for (size_t i = 0; i < n; i++) row[i] = 0;
}

// The extents of a head once they are filled up with zeros to whole tiles.
typedef struct {
    size_t width, padded, block;
    float scale;
} attention_extent;

INLINE attention_extent attention_extents(const ck_attention *a) {
    size_t padded = round_up(a->length, 32);
    return (attention_extent){.width = round_up(a->head_width, 32),
                              .padded = padded,
                              .block = smaller(key_block, padded),
                              .scale = 1.0f / __builtin_elementwise_sqrt((float)a->head_width)};
}

INLINE unit *take(float **memory, size_t count) {
    unit *part = (unit *)*memory;
    *memory += count;
    return part;
}

size_t ck_attention_memory(const ck_attention *a) {
    attention_extent e = attention_extents(a);
    return 5 * e.padded * e.width + 6 * query_block * e.width + 5 * query_block * e.block;
}

// Sixteen rows of sixteen units: four rounds, each of which interleaves row i with row i + 8.
INLINE void transpose(const unit *in, size_t in_row, unit *out, size_t out_row) {
    units rows[16], next[16];
    for (int i = 0; i < 16; i++) rows[i] = *(const units *)(in + i * in_row);
    for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 8; i++) {
            next[2 * i] = __builtin_shufflevector(rows[i], rows[i + 8], 0, 16, 1, 17, 2, 18, 3, 19,
                                                  4, 20, 5, 21, 6, 22, 7, 23);
            next[2 * i + 1] = __builtin_shufflevector(rows[i], rows[i + 8], 8, 24, 9, 25, 10, 26,
                                                      11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        }
        for (int i = 0; i < 16; i++) rows[i] = next[i];
    }
    for (int i = 0; i < 16; i++) *(units *)(out + i * out_row) = rows[i];
}

INLINE size_t token_row(const ck_attention *a, size_t pair, size_t token) {
    return pair / a->heads * a->length + token;
}

// Where a head's row stands in [tokens, heads · head_width].
INLINE size_t merged_place(const ck_attention *a, size_t pair, size_t token) {
    return (token_row(a, pair, token) * a->heads + pair % a->heads) * a->head_width;
}

// Where a head's row stands in [tokens, 3 · heads · head_width].
INLINE size_t packed_place(const ck_attention *a, int part, size_t pair, size_t token) {
    size_t column = (size_t)part * a->heads + pair % a->heads;
    return (token_row(a, pair, token) * 3 * a->heads + column) * a->head_width;
}

// Rows of a head lie far apart, which the processor does not foresee: where to fetch from while
// a row is worked on. That is the row 16 tokens on, at the end of a head that of the next head.
INLINE size_t ahead_of(const ck_attention *a, int part, size_t pair, size_t token) {
    token += 16;
    if (token >= a->length) token -= a->length, pair = pair % a->heads + 1 < a->heads ? pair + 1 : pair;
    if (token >= a->length) token = 0;
    return part < 3 ? packed_place(a, part, pair, token) : merged_place(a, pair, token);
}

// Part 0 … 2 of the packed projection, normalised and rotated as the part asks for, or part 3: a row
// of the merged heads.
INLINE void head_row(const ck_attention *a, const void *source, int part, size_t pair, size_t token,
                     float *row, size_t padded) {
    if (token >= a->length) return fill(row, padded);
    size_t width = a->head_width, half = width / 2, first = pair % a->heads * width;
    size_t place = part < 3 ? packed_place(a, part, pair, token) : merged_place(a, pair, token);
    size_t size = a->type == ck_f32 ? 4 : 2, ahead = ahead_of(a, part, pair, token);
    for (size_t i = 0; i < width * size; i += 64)
        __builtin_prefetch((const char *)source + ahead * size + i);
    load_row(source, a->type, place, row, width);
    fill(row + width, padded - width);
    if (part > 1) return;
    ck_row_norm norm = part == 0 ? a->query_norm : a->key_norm;
    if (norm.gain) {
        size_t r = token_row(a, pair, token);
        float centre = norm.mean ? norm.mean[r] : 0, scale = norm.rstd[r];
        for (size_t i = 0; i < width; i++)
            row[i] = (row[i] - centre) * scale * norm.gain[first + i];
        if (norm.bias)
            for (size_t i = 0; i < width; i++) row[i] += norm.bias[first + i];
    }
    if (a->cosine) rotate(row, half, a->cosine + token * half, a->sine + token * half, 1);
}

// A gradient's way back through the rotation; `row` is used up.
INLINE void put_head_row(const ck_attention *a, float *row, void *target, int part, size_t pair,
                         size_t token, bool accumulate) {
    size_t half = a->head_width / 2;
    if (part < 2 && a->cosine)
        rotate(row, half, a->cosine + token * half, a->sine + token * half, -1);
    put_row(row, target, a->type, packed_place(a, part, pair, token), a->head_width, accumulate);
}

// Σ row · y over one head's row of the merged heads, which `spare` has room for.
INLINE float merged_dot(const ck_attention *a, const void *y, const float *row, size_t pair,
                        size_t token, float *spare) {
    load_row(y, a->type, merged_place(a, pair, token), spare, a->head_width);
    float dot = 0;
    for (size_t i = 0; i < a->head_width; i++) dot += row[i] * spare[i];
    return dot;
}

#if defined(__x86_64__)
#define NAME(x) x##_pairs
#define TARGET __attribute__((target("arch=x86-64-v4,avx512bf16,tune=znver4")))
#define PAIR 2
#define TILE_ROWS 8
#define TILE_VECTORS 2
#include "attention_blocks.h"

#define NAME(x) x##_avx512
#define TARGET __attribute__((target("arch=x86-64-v4,tune=znver4")))
#define PAIR 1
#define TILE_ROWS 8
#define TILE_VECTORS 2
#include "attention_blocks.h"

// Sixteen registers hold four rows of sixteen columns where they are 8 numbers wide.
#define NAME(x) x##_avx2
#define TARGET FOR_AVX2
#define PAIR 1
#define TILE_ROWS 4
#define TILE_VECTORS 1
#include "attention_blocks.h"
#endif

#define NAME(x) x##_plain
#define TARGET
#define PAIR 1
#define TILE_ROWS 4
#define TILE_VECTORS 1
#include "attention_blocks.h"

typedef struct {
    void (*forward)(const ck_attention *a, size_t pair, void *y, float *log_sums, float *memory);
    void (*backward)(const ck_attention *a, size_t pair, const void *y, const float *log_sums,
                     const void *dy, void *dpacked, bool accumulate, float *memory);
} passes;

static passes passes_for(ck_type type) {
#if defined(__x86_64__)
    ck_instructions allowed = ck_allowed_instructions();
    if (type == ck_bf16 && allowed >= ck_avx512_bf16)
        return (passes){forward_pairs, backward_pairs};
    if (allowed >= ck_avx512) return (passes){forward_avx512, backward_avx512};
    if (allowed >= ck_avx2) return (passes){forward_avx2, backward_avx2};
#else
    (void)type;
#endif
    return (passes){forward_plain, backward_plain};
}

void ck_attention_forward(ck_attention a, void *y, float *log_sums, float *memory, size_t first,
                          size_t last) {
    passes passes = passes_for(a.type);
    for (size_t pair = first; pair < last; pair++)
        passes.forward(&a, pair, y, log_sums, memory);
}

void ck_attention_backward(ck_attention a, const void *y, const float *log_sums, const void *dy,
                           void *dpacked, bool accumulate, float *memory, size_t first,
                           size_t last) {
    passes passes = passes_for(a.type);
    for (size_t pair = first; pair < last; pair++)
        passes.backward(&a, pair, y, log_sums, dy, dpacked, accumulate, memory);
}
