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
