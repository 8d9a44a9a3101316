#include "kernel.h"

KERNEL void ck_copy(const void *a, ck_type a_type, void *out, ck_type out_type, size_t n,
                    bool accumulate) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, row, count);
        put_row(row, out, out_type, first, count, accumulate);
    }
}

KERNEL void ck_add(const void *a, ck_type a_type, const void *b, ck_type b_type, void *out,
                   ck_type out_type, size_t n) {
    float left[block], right[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, left, count);
        load_row(b, b_type, first, right, count);
        for (size_t i = 0; i < count; i++) left[i] += right[i];
        store_row(left, out, out_type, first, count);
    }
}

KERNEL void ck_add_row(void *a, ck_type type, const float *bias, size_t rows, size_t width) {
    for (size_t r = 0; r < rows; r++) add_row(bias, a, type, r * width, width);
}

KERNEL void ck_sum_rows(const void *a, ck_type type, float *sums, size_t rows, size_t width) {
    float row[block];
    for (size_t r = 0; r < rows; r++) {
        FOR_BLOCKS(width) {
            load_row(a, type, r * width + first, row, count);
            for (size_t i = 0; i < count; i++) sums[first + i] += row[i];
        }
    }
}

KERNEL void ck_scale(const void *a, ck_type a_type, float factor, void *out, ck_type out_type,
                     size_t n, bool accumulate) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(a, a_type, first, row, count);
        for (size_t i = 0; i < count; i++) row[i] *= factor;
        put_row(row, out, out_type, first, count, accumulate);
    }
}
