#include "kernel.h"

// Half-split rotation (GPT-NeoX style): the pair of element j is element j + head_width / 2.
INLINE void rotate(float *row, size_t half, const float *cosine, const float *sine, float sign) {
    for (size_t j = 0; j < half; j++) {
        float a = row[j], b = row[half + j];
        row[j] = a * cosine[j] - sign * b * sine[j];
        row[half + j] = b * cosine[j] + sign * a * sine[j];
    }
}

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

KERNEL void ck_merge_heads(const void *split, void *packed, ck_type type, ck_head_layout layout,
                           const float *cosine, const float *sine, size_t first_position,
                           size_t first_row, size_t last_row, bool accumulate) {
    size_t width = layout.head_width, half = width / 2;
    float row[width];
    for (size_t r = first_row; r < last_row; r++) {
        size_t b = r / layout.length, t = r % layout.length, angle = (first_position + t) * half;
        for (size_t h = 0; h < layout.heads; h++) {
            size_t place = ((b * layout.heads + h) * layout.length + t) * width;
            load_row(split, type, place, row, width);
            if (cosine) rotate(row, half, cosine + angle, sine + angle, -1);
            put_row(row, packed, type, r * layout.stride + h * width, width, accumulate);
        }
    }
}

INLINE size_t visible_columns(size_t row, size_t columns, bool causal, size_t offset) {
    if (!causal) return columns;
    return offset + row + 1 < columns ? offset + row + 1 : columns;
}

KERNEL void ck_softmax_forward(const float *scores, void *probabilities, ck_type type,
                               size_t first_row, size_t last_row, size_t length, size_t columns,
                               float scale, bool causal, size_t offset) {
    float row[columns];
    for (size_t r = first_row; r < last_row; r++) {
        const float *x = scores + r * columns;
        size_t n = visible_columns(r % length, columns, causal, offset);
        float largest = x[0], sum = 0;
        for (size_t i = 1; i < n; i++) largest = x[i] > largest ? x[i] : largest;
        for (size_t i = 0; i < n; i++) {
            row[i] = exponential((x[i] - largest) * scale);
            sum += row[i];
        }
        float inverse = 1.0f / sum;
        for (size_t i = 0; i < n; i++) row[i] *= inverse;
        for (size_t i = n; i < columns; i++) row[i] = 0;
        store_row(row, probabilities, type, r * columns, columns);
    }
}

KERNEL void ck_softmax_backward(const void *probabilities, const float *dprobabilities,
                                void *dscores, ck_type type, size_t first_row, size_t last_row,
                                size_t length, size_t columns, float scale, bool causal,
                                size_t offset) {
    float p[columns];
    for (size_t r = first_row; r < last_row; r++) {
        const float *dp = dprobabilities + r * columns;
        size_t n = visible_columns(r % length, columns, causal, offset);
        load_row(probabilities, type, r * columns, p, n);
        float dot = 0;
        for (size_t i = 0; i < n; i++) dot += p[i] * dp[i];
        for (size_t i = 0; i < n; i++) p[i] *= scale * (dp[i] - dot);
        for (size_t i = n; i < columns; i++) p[i] = 0;
        store_row(p, dscores, type, r * columns, columns);
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
