#include "kernel.h"

KERNEL(void, ck_cross_entropy,
       (void *logits, ck_type type, const int32_t *targets, const float *weights, float *losses,
        size_t rows, size_t classes, float z_weight, bool gradient),
       (logits, type, targets, weights, losses, rows, classes, z_weight, gradient)) {
    float row[classes];
    for (size_t r = 0; r < rows; r++) {
        if (weights[r] == 0) {
            losses[r] = 0;
            if (!gradient) continue;
            for (size_t i = 0; i < classes; i++) row[i] = 0;
            store_row(row, logits, type, r * classes, classes);
            continue;
        }
        load_row(logits, type, r * classes, row, classes);
        float target = row[targets[r]], largest = largest_of(row, classes), sum = 0;
        for (size_t i = 0; i < classes; i++) {
            row[i] = exponential(row[i] - largest);
            sum += row[i];
        }
        float log_sum = largest + __builtin_logf(sum);
        losses[r] = log_sum - target;
        if (!gradient) continue;
        float scale = weights[r] * (1 + 2 * z_weight * log_sum) / sum;
        for (size_t i = 0; i < classes; i++) row[i] *= scale;
        row[targets[r]] -= weights[r];
        store_row(row, logits, type, r * classes, classes);
    }
}

KERNEL(void, ck_difference_loss,
       (const void *a, const void *b, ck_type type, void *gradient, size_t n,
        float absolute_weight, float square_weight, double *absolute_sum, double *square_sum),
       (a, b, type, gradient, n, absolute_weight, square_weight, absolute_sum, square_sum)) {
    float left[block], right[block];
    double absolute = 0, square = 0;
    for (size_t first = 0; first < n; first += block) {
        size_t count = n - first < block ? n - first : block;
        float absolute_part = 0, square_part = 0;
        load_row(a, type, first, left, count);
        load_row(b, type, first, right, count);
        for (size_t i = 0; i < count; i++) {
            float d = left[i] - right[i];
            absolute_part += d < 0 ? -d : d;
            square_part += d * d;
            float sign = (float)(d > 0) - (float)(d < 0);
            left[i] = absolute_weight * sign + square_weight * 2 * d;
        }
        absolute += absolute_part;
        square += square_part;
        if (gradient) store_row(left, gradient, type, first, count);
    }
    *absolute_sum = absolute;
    *square_sum = square;
}

// |(a − b)[i + step] − (a − b)[i]| for i below n, and the sign's way back into both places.
INLINE float edge_line(const float *a, const float *b, float *gradient, size_t step, size_t n,
                       float weight) {
    float sum = 0, push[block];
    FOR_BLOCKS(n) {
        for (size_t i = 0; i < count; i++) {
            size_t here = first + i, there = here + step;
            float edge = (a[there] - b[there]) - (a[here] - b[here]);
            sum += edge < 0 ? -edge : edge;
            push[i] = weight * ((float)(edge > 0) - (float)(edge < 0));
        }
        for (size_t i = 0; i < count; i++) gradient[first + i] -= push[i];
        for (size_t i = 0; i < count; i++) gradient[first + step + i] += push[i];
    }
    return sum;
}

KERNEL(double, ck_edge_loss,
       (const float *a, const float *b, float *gradient, size_t height, size_t width,
        size_t channels, float weight),
       (a, b, gradient, height, width, channels, weight)) {
    size_t line = width * channels;
    double total = 0;
    for (size_t r = 0; r < height; r++) {
        const float *p = a + r * line, *q = b + r * line;
        float *g = gradient + r * line;
        total += edge_line(p, q, g, channels, line - channels, weight);
        if (r + 1 < height) total += edge_line(p, q, g, line, line, weight);
    }
    return total;
}

KERNEL(void, ck_argmax_rows,
       (const float *x, int32_t *columns, size_t rows, size_t width),
       (x, columns, rows, width)) {
    for (size_t r = 0; r < rows; r++) {
        const float *row = x + r * width;
        float largest = largest_of(row, width);
        size_t place = 0;
        while (place + 1 < width && row[place] != largest) place++;
        columns[r] = (int32_t)place;
    }
}
