#include "kernel.h"

KERNEL(void, ck_copy,
       (const void *a, ck_type a_type, void *out, ck_type out_type, size_t n, bool accumulate),
       (a, a_type, out, out_type, n, accumulate)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, row, count);
        put_row(row, out, out_type, first, count, accumulate);
    }
}

KERNEL(void, ck_add,
       (const void *a, ck_type a_type, const void *b, ck_type b_type, void *out, ck_type out_type,
        size_t n),
       (a, a_type, b, b_type, out, out_type, n)) {
    float left[block], right[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, left, count);
        load_row(b, b_type, first, right, count);
        for (size_t i = 0; i < count; i++) left[i] += right[i];
        store_row(left, out, out_type, first, count);
    }
}

KERNEL(void, ck_add_row,
       (void *a, ck_type type, const float *bias, size_t rows, size_t width),
       (a, type, bias, rows, width)) {
    for (size_t r = 0; r < rows; r++) add_row(bias, a, type, r * width, width);
}

KERNEL(void, ck_sum_rows,
       (const void *a, ck_type type, float *sums, size_t rows, size_t width),
       (a, type, sums, rows, width)) {
    float row[block];
    for (size_t r = 0; r < rows; r++) {
        FOR_BLOCKS(width) {
            load_row(a, type, r * width + first, row, count);
            for (size_t i = 0; i < count; i++) sums[first + i] += row[i];
        }
    }
}

KERNEL(void, ck_scale,
       (const void *a, ck_type a_type, float factor, void *out, ck_type out_type, size_t n,
        bool accumulate),
       (a, a_type, factor, out, out_type, n, accumulate)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, row, count);
        for (size_t i = 0; i < count; i++) row[i] *= factor;
        put_row(row, out, out_type, first, count, accumulate);
    }
}

KERNEL(void, ck_from_bytes, (const uint8_t *bytes, float *x, size_t n), (bytes, x, n)) {
    for (size_t i = 0; i < n; i++) x[i] = (float)bytes[i] / 127.5f - 1;
}

// Half a unit is added before the fraction is cut off: no call for rounding stands in the loop.
KERNEL(void, ck_to_bytes,
       (const void *x, ck_type type, uint8_t *bytes, size_t n),
       (x, type, bytes, n)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        for (size_t i = 0; i < count; i++) {
            float v = row[i] * 127.5f + 128;
            v = v > 0 ? v : 0;  // no number at all gives 0 too
            bytes[first + i] = (uint8_t)(int)(v > 255 ? 255 : v);
        }
    }
}
