#include "kernel.h"

KERNEL(void, ck_gather_rows,
       (const float *table, const int32_t *ids, float *out, size_t rows, size_t width),
       (table, ids, out, rows, width)) {
    for (size_t r = 0; r < rows; r++)
        store_row(table + (size_t)ids[r] * width, out, ck_f32, r * width, width);
}

KERNEL(void, ck_scatter_rows,
       (float *dtable, const int32_t *ids, const float *dout, size_t rows, size_t width,
        size_t first_column, size_t last_column),
       (dtable, ids, dout, rows, width, first_column, last_column)) {
    size_t n = last_column - first_column;
    for (size_t r = 0; r < rows; r++) {
        size_t place = (size_t)ids[r] * width + first_column;
        add_row(dout + r * width + first_column, dtable, ck_f32, place, n);
    }
}
