#include "kernel.h"

KERNEL(void, ck_normalize_rows_forward,
       (const void *x, ck_type type, float *y, float *inverse, size_t rows, size_t width),
       (x, type, y, inverse, rows, width)) {
    for (size_t r = 0; r < rows; r++) {
        float *row = y + r * width, squares = 0;
        load_row(x, type, r * width, row, width);
        for (size_t i = 0; i < width; i++) squares += row[i] * row[i];
        // A row of zeros has no direction: it stays zero.
        float norm = __builtin_elementwise_sqrt(squares), scale = 1.0f / (norm > 1e-6f ? norm : 1e-6f);
        for (size_t i = 0; i < width; i++) row[i] *= scale;
        inverse[r] = scale;
    }
}

KERNEL(void, ck_normalize_rows_backward,
       (const float *y, const float *inverse, const float *dy, void *dx, ck_type type, size_t rows,
        size_t width, bool accumulate),
       (y, inverse, dy, dx, type, rows, width, accumulate)) {
    float grad[width];
    for (size_t r = 0; r < rows; r++) {
        const float *hat = y + r * width, *g = dy + r * width;
        float dot = 0;
        for (size_t i = 0; i < width; i++) dot += hat[i] * g[i];
        for (size_t i = 0; i < width; i++) grad[i] = (g[i] - hat[i] * dot) * inverse[r];
        put_row(grad, dx, type, r * width, width, accumulate);
    }
}

// How many codes are measured side by side; their distances stay in registers.
enum { lanes = 64 };

KERNEL(void, ck_nearest_codes,
       (const float *x, const float *codes, int32_t *nearest, size_t rows, size_t width,
        size_t count),
       (x, codes, nearest, rows, width, count)) {
    for (size_t r = 0; r < rows; r++) {
        float best = __builtin_inff();
        size_t place = 0;
        for (size_t first = 0; first < count; first += lanes) {
            float distance[lanes] = {0};
            for (size_t k = 0; k < width; k++) {
                float value = x[r * width + k];
                const float *code = codes + k * count + first;
                for (size_t i = 0; i < lanes; i++) {
                    float d = value - code[i];
                    distance[i] += d * d;
                }
            }
            float least = distance[0];
            for (size_t i = 1; i < lanes; i++) least = distance[i] < least ? distance[i] : least;
            if (!(least < best)) continue;
            best = least;
            for (size_t i = lanes; i-- > 0;)
                if (distance[i] == least) place = first + i;
        }
        nearest[r] = (int32_t)place;
    }
}

KERNEL(double, ck_squared_distance,
       (const void *x, ck_type type, const float *target, size_t n),
       (x, type, target, n)) {
    float row[block];
    double total = 0;
    FOR_BLOCKS(n) {
        float part = 0;
        load_row(x, type, first, row, count);
        for (size_t i = 0; i < count; i++) {
            float d = row[i] - target[first + i];
            part += d * d;
        }
        total += part;
    }
    return total;
}

KERNEL(void, ck_straight_through_backward,
       (const void *x, ck_type type, const float *target, const float *dy, void *dx, size_t n,
        float weight, bool accumulate),
       (x, type, target, dy, dx, n, weight, accumulate)) {
    float row[block];
    FOR_BLOCKS(n) {
        load_row(x, type, first, row, count);
        for (size_t i = 0; i < count; i++)
            row[i] = dy[first + i] + weight * (row[i] - target[first + i]);
        put_row(row, dx, type, first, count, accumulate);
    }
}

INLINE float hyperbolic_tangent(float x) { return 2 * sigmoid(2 * x) - 1; }

KERNEL(void, ck_finite_scalars_forward,
       (const void *x, ck_type type, float *y, const ck_scalar_bound *bounds, size_t rows,
        size_t channels),
       (x, type, y, bounds, rows, channels)) {
    float row[channels];
    for (size_t r = 0; r < rows; r++) {
        load_row(x, type, r * channels, row, channels);
        for (size_t c = 0; c < channels; c++) {
            ck_scalar_bound bound = bounds[c];
            float t = hyperbolic_tangent(row[c] + bound.shift);
            float rounded = __builtin_elementwise_roundeven(t * bound.half - bound.offset);
            y[r * channels + c] = rounded / bound.width;
        }
    }
}

KERNEL(void, ck_finite_scalars_backward,
       (const void *x, ck_type type, const float *dy, void *dx, const ck_scalar_bound *bounds,
        size_t rows, size_t channels, bool accumulate),
       (x, type, dy, dx, bounds, rows, channels, accumulate)) {
    float row[channels];
    for (size_t r = 0; r < rows; r++) {
        load_row(x, type, r * channels, row, channels);
        for (size_t c = 0; c < channels; c++) {
            ck_scalar_bound bound = bounds[c];
            float t = hyperbolic_tangent(row[c] + bound.shift);
            row[c] = dy[r * channels + c] * bound.half * (1 - t * t) / bound.width;
        }
        put_row(row, dx, type, r * channels, channels, accumulate);
    }
}
