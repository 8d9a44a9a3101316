// What every kernel file starts with: one version per instruction set, relaxed sums, bf16 and exp.
#pragma once

#include "CKernels.h"

#define INLINE static inline __attribute__((always_inline))

// Defines a kernel. The body that follows is compiled once per instruction set, and every call runs
// the version that the calling thread is allowed. (The compiler's own `target_clones` does the first
// without repeating the arguments, but it chooses once, before any limit is known.)
#if defined(__x86_64__)
#ifdef WIDE_VECTORS
#define FOR_AVX512 __attribute__((target("arch=x86-64-v4,tune=znver4")))
#else
#define FOR_AVX512 __attribute__((target("arch=x86-64-v4")))
#endif
#define FOR_AVX2 __attribute__((target("arch=x86-64-v3")))
#define KERNEL(result, name, parameters, arguments)                                     \
    INLINE result name##_body parameters;                                               \
    FOR_AVX512 static result name##_avx512 parameters { return name##_body arguments; } \
    FOR_AVX2 static result name##_avx2 parameters { return name##_body arguments; }     \
    result name parameters {                                                            \
        ck_instructions allowed = ck_allowed_instructions();                            \
        if (allowed >= ck_avx512) return name##_avx512 arguments;                       \
        if (allowed >= ck_avx2) return name##_avx2 arguments;                           \
        return name##_body arguments;                                                   \
    }                                                                                   \
    INLINE result name##_body parameters
#else
#define KERNEL(result, name, parameters, arguments) result name parameters
#endif

// Sums may be reordered and multiply-adds fused: that is what lets the loops vectorise.
#pragma clang fp reassociate(on) contract(fast)

INLINE float bf16_to_float(uint16_t bits) {
    union { uint32_t u; float f; } value = {.u = (uint32_t)bits << 16};
    return value.f;
}

// Rounds to nearest even; a NaN becomes the quiet one. Every instruction counts here: what is stored
// in bf16 passes through once, and a separate result for NaN took three more.
INLINE uint16_t float_to_bf16(float x) {
    union { float f; uint32_t u; } value = {.f = x};
    uint32_t bits = x == x ? value.u : 0x7FC00000;
    return (uint16_t)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}

INLINE float load(const void *p, ck_type type, size_t i) {
    return type == ck_f32 ? ((const float *)p)[i] : bf16_to_float(((const uint16_t *)p)[i]);
}

INLINE void store(float x, void *p, ck_type type, size_t i) {
    if (type == ck_f32) ((float *)p)[i] = x;
    else ((uint16_t *)p)[i] = float_to_bf16(x);
}

INLINE void load_row(const void *p, ck_type type, size_t first, float *row, size_t n) {
    if (type == ck_f32) {
        const float *x = (const float *)p + first;
        for (size_t i = 0; i < n; i++) row[i] = x[i];
    } else {
        const uint16_t *x = (const uint16_t *)p + first;
        for (size_t i = 0; i < n; i++) row[i] = bf16_to_float(x[i]);
    }
}

INLINE void store_row(const float *row, void *p, ck_type type, size_t first, size_t n) {
    if (type == ck_f32) {
        float *x = (float *)p + first;
        for (size_t i = 0; i < n; i++) x[i] = row[i];
    } else {
        uint16_t *x = (uint16_t *)p + first;
        for (size_t i = 0; i < n; i++) x[i] = float_to_bf16(row[i]);
    }
}

INLINE void add_row(const float *row, void *p, ck_type type, size_t first, size_t n) {
    if (type == ck_f32) {
        float *x = (float *)p + first;
        for (size_t i = 0; i < n; i++) x[i] += row[i];
    } else {
        uint16_t *x = (uint16_t *)p + first;
        for (size_t i = 0; i < n; i++) x[i] = float_to_bf16(bf16_to_float(x[i]) + row[i]);
    }
}

INLINE void put_row(const float *row, void *p, ck_type type, size_t first, size_t n, bool add) {
    if (add) add_row(row, p, type, first, n);
    else store_row(row, p, type, first, n);
}

// eˣ by range reduction to |f| ≤ ln 2 / 2 and the Taylor polynomial of degree 6: the relative
// error stays below 2.6e-7 (18 million numbers from −87 to 88 against libm in doubles).
// Written without libm so that the loop around it vectorises.
INLINE float exponential(float x) {
    // Adding 1.5 · 2²³ rounds: the last bits of the sum are the other number as an integer. In another
    // order the addition and its inverse would cancel.
#pragma clang fp reassociate(off)
    const float rounder = 12582912;
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    union { float f; uint32_t u; } shifted = {.f = x * 1.44269504f + rounder}, scale;
    float n = shifted.f - rounder;
    float f = x - n * 0.693359375f;
    f += n * 2.12194440e-4f;
    float p = 1.0f / 720;
    p = p * f + 1.0f / 120;
    p = p * f + 1.0f / 24;
    p = p * f + 1.0f / 6;
    p = p * f + 0.5f;
    p = p * f + 1.0f;
    p = p * f + 1.0f;
    scale.u = (shifted.u + 127) << 23;
    return p * scale.f;
}

INLINE float sigmoid(float x) { return 1.0f / (1.0f + exponential(-x)); }

// The derivative of x · σ(x).
INLINE float silu_slope(float x) {
    float s = sigmoid(x);
    return s * (1 + x * (1 - s));
}

// Sixteen numbers side by side. Comparisons do not vectorise by themselves, for NaN's sake.
typedef float vector __attribute__((ext_vector_type(16), aligned(4)));

// The largest of n ≥ 1 numbers.
INLINE float largest_of(const float *row, size_t n) {
    float largest = row[0];
    size_t i = 0;
    if (n >= 16) {
        vector lanes = *(const vector *)row;
        for (i = 16; i + 16 <= n; i += 16)
            lanes = __builtin_elementwise_max(lanes, *(const vector *)(row + i));
        largest = __builtin_reduce_max(lanes);
    }
    for (; i < n; i++) largest = row[i] > largest ? row[i] : largest;
    return largest;
}

// Half-split rotation (GPT-NeoX style): the pair of element j is element j + head_width / 2.
INLINE void rotate(float *row, size_t half, const float *cosine, const float *sine, float sign) {
#pragma clang loop vectorize(assume_safety)
    for (size_t j = 0; j < half; j++) {
        float a = row[j], b = row[half + j];
        row[j] = a * cosine[j] - sign * b * sine[j];
        row[half + j] = b * cosine[j] + sign * a * sine[j];
    }
}

// How many elements a kernel converts at a time: small enough for the first-level cache.
enum { block = 1024 };

// Runs its body on first … first + count − 1 for consecutive parts of 0 … n − 1.
#define FOR_BLOCKS(n)                                                                   \
    for (size_t first = 0, count; first < (n) && (count = (n) - first < block ? (n) - first : block); \
         first += count)
