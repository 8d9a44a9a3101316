#include "kernel.h"

// Coefficients are per channel. They are written out for several pixels in a row, so that the loops
// run over long flat stretches of memory however few channels there are.
enum { pattern = 256 };

INLINE size_t pattern_length(size_t channels, size_t pixels) {
    size_t repeats = pattern / channels < 1 ? 1 : pattern / channels;
    return (repeats < pixels ? repeats : pixels) * channels;
}

INLINE void repeat(float *row, size_t channels, size_t length) {
    for (size_t first = channels; first < length; first += channels)
        for (size_t c = 0; c < channels; c++) row[first + c] = row[c];
}

// The inverse: row[c] becomes the sum over all pixels of the pattern.
INLINE void fold(float *row, size_t channels, size_t length) {
    for (size_t first = channels; first < length; first += channels)
        for (size_t c = 0; c < channels; c++) row[c] += row[first + c];
}

INLINE void clear(float *row, size_t n) {
    for (size_t i = 0; i < n; i++) row[i] = 0;
}

// Sums of differences from the first pixel, not of the numbers themselves: a mean that is large
// beside the deviation costs no digits then, and one pass is enough.
INLINE void statistics(const ck_group_norm *norm, const void *x, size_t picture, float epsilon) {
    size_t channels = norm->channels, width = channels / norm->groups;
    size_t pixels = norm->height * norm->width, size = pixels * channels;
    size_t length = pattern_length(channels, pixels);
    float centre[length], sums[length], squares[length], row[length];
    load_row(x, norm->type, picture * size, centre, channels);
    repeat(centre, channels, length);
    clear(sums, length);
    clear(squares, length);
    for (size_t first = 0; first < size; first += length) {
        size_t count = size - first < length ? size - first : length;
        load_row(x, norm->type, picture * size + first, row, count);
        for (size_t i = 0; i < count; i++) {
            float d = row[i] - centre[i];
            sums[i] += d;
            squares[i] += d * d;
        }
    }
    fold(sums, channels, length);
    fold(squares, channels, length);
    for (size_t g = 0; g < norm->groups; g++) {
        double mean = 0, spread = 0;
        for (size_t c = g * width; c < (g + 1) * width; c++)
            mean += centre[c] + sums[c] / (double)pixels;
        mean /= (double)width;
        for (size_t c = g * width; c < (g + 1) * width; c++) {
            double offset = sums[c] / (double)pixels, away = centre[c] + offset - mean;
            spread += squares[c] - sums[c] * offset + (double)pixels * away * away;
        }
        double variance = spread > 0 ? spread / ((double)pixels * (double)width) : 0;
        norm->mean[picture * norm->groups + g] = (float)mean;
        norm->rstd[picture * norm->groups + g] =
            1.0f / __builtin_elementwise_sqrt((float)variance + epsilon);
    }
}

// The hat of a picture: x̂ = x · a + b.
INLINE void standardisation(const ck_group_norm *norm, size_t picture, float *a, float *b) {
    size_t width = norm->channels / norm->groups;
    for (size_t g = 0; g < norm->groups; g++) {
        float mean = norm->mean[picture * norm->groups + g];
        float rstd = norm->rstd[picture * norm->groups + g];
        for (size_t c = g * width; c < (g + 1) * width; c++) {
            a[c] = rstd;
            b[c] = -mean * rstd;
        }
    }
}

INLINE size_t cell_place(const ck_group_norm *norm, size_t picture, size_t cell) {
    return (picture * norm->rows * norm->columns + cell) * norm->channels;
}

// Where line `line` of a cell starts in the map.
INLINE size_t run_place(const ck_group_norm *norm, size_t picture, size_t cell, size_t line) {
    size_t high = norm->height / norm->rows, wide = norm->width / norm->columns;
    size_t top = cell / norm->columns * high + line, left = cell % norm->columns * wide;
    return ((picture * norm->height + top) * norm->width + left) * norm->channels;
}

// What goes into the activation in one cell: x · a + b, from the hat's coefficients.
INLINE void activation_input(const ck_group_norm *norm, size_t picture, size_t cell,
                             const float *hat_a, const float *hat_b, float *a, float *b,
                             float *scale) {
    size_t channels = norm->channels;
    for (size_t c = 0; c < channels; c++) {
        a[c] = hat_a[c] * norm->gain[c];
        b[c] = hat_b[c] * norm->gain[c] + norm->bias[c];
        scale[c] = 1;
    }
    if (!norm->scale) return;
    float shift[channels];
    load_row(norm->scale, norm->type, cell_place(norm, picture, cell), scale, channels);
    load_row(norm->shift, norm->type, cell_place(norm, picture, cell), shift, channels);
    for (size_t c = 0; c < channels; c++) {
        a[c] *= scale[c];
        b[c] = b[c] * scale[c] + shift[c];
    }
}

KERNEL void ck_group_norm_forward(ck_group_norm norm, const void *x, void *y, float epsilon,
                                  size_t first, size_t last) {
    size_t channels = norm.channels, high = norm.height / norm.rows;
    size_t wide = norm.width / norm.columns, run = wide * channels;
    size_t length = pattern_length(channels, wide);
    float hat_a[channels], hat_b[channels], scale[channels], a[length], b[length], row[length];
    for (size_t picture = first; picture < last; picture++) {
        statistics(&norm, x, picture, epsilon);
        standardisation(&norm, picture, hat_a, hat_b);
        for (size_t cell = 0; cell < norm.rows * norm.columns; cell++) {
            activation_input(&norm, picture, cell, hat_a, hat_b, a, b, scale);
            repeat(a, channels, length);
            repeat(b, channels, length);
            for (size_t line = 0; line < high; line++) {
                size_t place = run_place(&norm, picture, cell, line);
                for (size_t done = 0; done < run; done += length) {
                    size_t n = run - done < length ? run - done : length;
                    load_row(x, norm.type, place + done, row, n);
                    for (size_t i = 0; i < n; i++) row[i] = row[i] * a[i] + b[i];
                    if (norm.silu)
                        for (size_t i = 0; i < n; i++) row[i] *= sigmoid(row[i]);
                    store_row(row, y, norm.type, place + done, n);
                }
            }
        }
    }
}

// One stretch of x and of the gradient of what went into the activation.
INLINE void load_stretch(const ck_group_norm *norm, const void *x, const void *dy, size_t place,
                         const float *a, const float *b, float *row, float *grad, size_t n) {
    load_row(x, norm->type, place, row, n);
    load_row(dy, norm->type, place, grad, n);
    if (norm->silu)
        for (size_t i = 0; i < n; i++) grad[i] *= silu_slope(row[i] * a[i] + b[i]);
}

// With p the gradient of what went into the activation, in each cell: dshift = Σ p,
// dscale = Σ p · n, and over the picture dgain = Σ p · scale · x̂, dbias = Σ p · scale.
INLINE void sum_gradients(const ck_group_norm *norm, const void *x, const void *dy,
                          const float *hat_a, const float *hat_b, size_t picture, ck_target dscale,
                          ck_target dshift, float *dgain, float *dbias) {
    size_t channels = norm->channels, high = norm->height / norm->rows;
    size_t wide = norm->width / norm->columns, run = wide * channels;
    size_t length = pattern_length(channels, wide);
    float scale[channels], a[length], b[length], u[length], v[length], row[length], grad[length];
    float plain[length], dotted[length];
    for (size_t c = 0; c < channels; c++) {
        u[c] = hat_a[c];
        v[c] = hat_b[c];
    }
    repeat(u, channels, length);
    repeat(v, channels, length);
    for (size_t cell = 0; cell < norm->rows * norm->columns; cell++) {
        activation_input(norm, picture, cell, hat_a, hat_b, a, b, scale);
        repeat(a, channels, length);
        repeat(b, channels, length);
        clear(plain, length);
        clear(dotted, length);
        for (size_t line = 0; line < high; line++) {
            size_t place = run_place(norm, picture, cell, line);
            for (size_t done = 0; done < run; done += length) {
                size_t n = run - done < length ? run - done : length;
                load_stretch(norm, x, dy, place + done, a, b, row, grad, n);
                for (size_t i = 0; i < n; i++) {
                    plain[i] += grad[i];
                    dotted[i] += grad[i] * (row[i] * u[i] + v[i]);
                }
            }
        }
        fold(plain, channels, length);
        fold(dotted, channels, length);
        for (size_t c = 0; c < channels; c++) {
            dgain[c] += scale[c] * dotted[c];
            dbias[c] += scale[c] * plain[c];
            dotted[c] = norm->gain[c] * dotted[c] + norm->bias[c] * plain[c];
        }
        size_t place = cell_place(norm, picture, cell);
        if (dscale.start)
            put_row(dotted, dscale.start, norm->type, place, channels, dscale.adding);
        if (dshift.start)
            put_row(plain, dshift.start, norm->type, place, channels, dshift.adding);
    }
}

// dx = rstd · (g − mean(g) − x̂ · mean(g · x̂)) with g = p · scale · gain and means over a group:
// in each cell p · a + x · q + k. Both means follow from the sums for gain and bias.
INLINE void input_gradient(const ck_group_norm *norm, const void *x, const void *dy,
                           const float *hat_a, const float *hat_b, size_t picture, ck_target dx,
                           const float *dgain, const float *dbias) {
    size_t channels = norm->channels, width = channels / norm->groups;
    size_t high = norm->height / norm->rows, wide = norm->width / norm->columns;
    size_t run = wide * channels, length = pattern_length(channels, wide);
    float scale[channels], a[length], b[length], q[length], k[length];
    float row[length], grad[length];
    float share = 1.0f / (float)(norm->height * norm->width * width);
    for (size_t g = 0; g < norm->groups; g++) {
        float mean = 0, dot = 0;
        for (size_t c = g * width; c < (g + 1) * width; c++) {
            mean += norm->gain[c] * dbias[c];
            dot += norm->gain[c] * dgain[c];
        }
        for (size_t c = g * width; c < (g + 1) * width; c++) {
            q[c] = -hat_a[c] * hat_a[c] * dot * share;
            k[c] = -hat_a[c] * (mean + hat_b[c] * dot) * share;
        }
    }
    repeat(q, channels, length);
    repeat(k, channels, length);
    for (size_t cell = 0; cell < norm->rows * norm->columns; cell++) {
        activation_input(norm, picture, cell, hat_a, hat_b, a, b, scale);
        repeat(a, channels, length);
        repeat(b, channels, length);
        for (size_t line = 0; line < high; line++) {
            size_t place = run_place(norm, picture, cell, line);
            for (size_t done = 0; done < run; done += length) {
                size_t n = run - done < length ? run - done : length;
                load_stretch(norm, x, dy, place + done, a, b, row, grad, n);
                for (size_t i = 0; i < n; i++) grad[i] = grad[i] * a[i] + row[i] * q[i] + k[i];
                put_row(grad, dx.start, norm->type, place + done, n, dx.adding);
            }
        }
    }
}

KERNEL void ck_group_norm_backward(ck_group_norm norm, const void *x, const void *dy, ck_target dx,
                                   ck_target dscale, ck_target dshift, float *sums, size_t first,
                                   size_t last) {
    float hat_a[norm.channels], hat_b[norm.channels];
    for (size_t picture = first; picture < last; picture++) {
        float *dgain = sums + picture * 2 * norm.channels, *dbias = dgain + norm.channels;
        clear(dgain, 2 * norm.channels);
        standardisation(&norm, picture, hat_a, hat_b);
        sum_gradients(&norm, x, dy, hat_a, hat_b, picture, dscale, dshift, dgain, dbias);
        if (!dx.start) continue;
        input_gradient(&norm, x, dy, hat_a, hat_b, picture, dx, dgain, dbias);
    }
}
