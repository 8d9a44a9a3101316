#include "kernel.h"

KERNEL void ck_split_heads(const void *packed, void *split, ck_type type, ck_head_layout layout,
                           const float *cosine, const float *sine, size_t first_position,
                           size_t first_row, size_t last_row) {
    size_t width = layout.head_width, half = width / 2;
    float row[width];
    for (size_t r = first_row; r < last_row; r++) {
        size_t b = r / layout.length, t = r % layout.length, angle = (first_position + t) * half;
        for (size_t h = 0; h < layout.heads; h++) {
            load_row(packed, type, r * layout.stride + h * width, row, width);
            if (cosine) rotate(row, half, cosine + angle, sine + angle, 1);
            size_t place = ((b * layout.heads + h) * layout.length + t) * width;
            store_row(row, split, type, place, width);
        }
    }
}

KERNEL void ck_attend_cached(const void *query, const void *keys, const void *values, void *out,
                             ck_type type, size_t width, size_t count, float scale) {
    float q[width], row[width], sum[width], weights[count];
    load_row(query, type, 0, q, width);
    float largest = -3.0e38f, total = 0;
    for (size_t t = 0; t < count; t++) {
        load_row(keys, type, t * width, row, width);
        float dot = 0;
        for (size_t i = 0; i < width; i++) dot += q[i] * row[i];
        weights[t] = dot * scale;
        largest = weights[t] > largest ? weights[t] : largest;
    }
    for (size_t t = 0; t < count; t++) {
        weights[t] = exponential(weights[t] - largest);
        total += weights[t];
    }
    for (size_t i = 0; i < width; i++) sum[i] = 0;
    for (size_t t = 0; t < count; t++) {
        load_row(values, type, t * width, row, width);
        float weight = weights[t] / total;
        for (size_t i = 0; i < width; i++) sum[i] += weight * row[i];
    }
    store_row(sum, out, type, 0, width);
}
