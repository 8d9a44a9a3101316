#include "kernel.h"

KERNEL(void, ck_swiglu_forward,
       (const void *x, void *y, ck_type type, size_t rows, size_t width),
       (x, y, type, rows, width)) {
    float gate[width], up[width];
    for (size_t r = 0; r < rows; r++) {
        load_row(x, type, r * 2 * width, gate, width);
        load_row(x, type, r * 2 * width + width, up, width);
        for (size_t i = 0; i < width; i++) up[i] *= gate[i] * sigmoid(gate[i]);
        store_row(up, y, type, r * width, width);
    }
}

KERNEL(void, ck_swiglu_backward,
       (const void *x, const void *dy, void *dx, ck_type type, size_t rows, size_t width,
        bool accumulate),
       (x, dy, dx, type, rows, width, accumulate)) {
    float gate[width], up[width], grad[width];
    for (size_t r = 0; r < rows; r++) {
        load_row(x, type, r * 2 * width, gate, width);
        load_row(x, type, r * 2 * width + width, up, width);
        load_row(dy, type, r * width, grad, width);
        for (size_t i = 0; i < width; i++) {
            float s = sigmoid(gate[i]), silu = gate[i] * s;
            float dgate = grad[i] * up[i] * (s + silu * (1 - s));
            up[i] = grad[i] * silu;
            gate[i] = dgate;
        }
        put_row(gate, dx, type, r * 2 * width, width, accumulate);
        put_row(up, dx, type, r * 2 * width + width, width, accumulate);
    }
}

KERNEL(void, ck_silu_forward, (const void *x, void *y, ck_type type, size_t n), (x, y, type, n)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        for (size_t i = 0; i < count; i++) row[i] *= sigmoid(row[i]);
        store_row(row, y, type, first, count);
    }
}

KERNEL(void, ck_silu_backward,
       (const void *x, const void *dy, void *dx, ck_type type, size_t n, bool accumulate),
       (x, dy, dx, type, n, accumulate)) {
    float row[block], grad[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        load_row(dy, type, first, grad, count);
        for (size_t i = 0; i < count; i++) grad[i] *= silu_slope(row[i]);
        put_row(grad, dx, type, first, count, accumulate);
    }
}

// Φ(x) by the rational approximation of erf in Abramowitz and Stegun, 7.1.26: off by 1.5e-7 at most.
INLINE float normal_share(float x) {
    float z = (x < 0 ? -x : x) * 0.70710678f, t = 1 / (1 + 0.3275911f * z);
    float p = 1.061405429f * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    float tail = 0.5f * p * t * exponential(-z * z);
    return x < 0 ? tail : 1 - tail;
}

INLINE float exact_gelu_slope(float x) {
    return normal_share(x) + x * 0.39894228f * exponential(-0.5f * x * x);
}

INLINE float sigmoid_gelu_slope(float x) {
    float s = sigmoid(1.702f * x);
    return s + 1.702f * x * s * (1 - s);
}

KERNEL(void, ck_gelu_forward, (const void *x, void *y, ck_type type, ck_gelu curve, size_t n),
       (x, y, type, curve, n)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        if (curve == ck_gelu_exact)
            for (size_t i = 0; i < count; i++) row[i] *= normal_share(row[i]);
        else
            for (size_t i = 0; i < count; i++) row[i] *= sigmoid(1.702f * row[i]);
        store_row(row, y, type, first, count);
    }
}

KERNEL(void, ck_gelu_backward,
       (const void *x, const void *dy, void *dx, ck_type type, ck_gelu curve, size_t n,
        bool accumulate),
       (x, dy, dx, type, curve, n, accumulate)) {
    float row[block], grad[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        load_row(dy, type, first, grad, count);
        if (curve == ck_gelu_exact)
            for (size_t i = 0; i < count; i++) grad[i] *= exact_gelu_slope(row[i]);
        else
            for (size_t i = 0; i < count; i++) grad[i] *= sigmoid_gelu_slope(row[i]);
        put_row(grad, dx, type, first, count, accumulate);
    }
}
