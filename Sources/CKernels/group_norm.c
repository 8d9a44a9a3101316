// Its loops are long and flat: vectors of sixteen halve the instructions (encoding in bf16 × 1.04, one
// thread). Loops over short rows, as in the other files, lose by them.
#define WIDE_VECTORS
#include "kernel.h"

// Coefficients are per channel. They are written out for several pixels in a row, so that the loops
// run over long flat stretches of memory however few channels there are. The element type is an
// argument of its own: each kernel calls its body once per type, and the loops know which it is.
enum { pattern = 128 };

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

// Sums of differences from the picture's first pixel, not of the numbers themselves: a mean that is
// large beside the deviation costs no digits then, and one pass is enough.
INLINE void sum_row(const ck_group_norm *norm, ck_type type, const void *x, float *sums, size_t row) {
    size_t channels = norm->channels, pixels = norm->height * norm->width;
    size_t size = pixels / norm->rows * channels, start = row * size;
    size_t length = pattern_length(channels, pixels / norm->rows);
    float centre[length], plain[length], squares[length];
    load_row(x, type, row / norm->rows * pixels * channels, centre, channels);
    repeat(centre, channels, length);
    clear(plain, length);
    clear(squares, length);
    for (size_t first = 0; first < size; first += length) {
        size_t count = size - first < length ? size - first : length;
        for (size_t i = 0; i < count; i++) {
            float d = load(x, type, start + first + i) - centre[i];
            plain[i] += d;
            squares[i] += d * d;
        }
    }
    fold(plain, channels, length);
    fold(squares, channels, length);
    store_row(plain, sums, ck_f32, row * 2 * channels, channels);
    store_row(squares, sums, ck_f32, (row * 2 + 1) * channels, channels);
}

// Mean and deviation of each group, from the sums of the picture's rows.
INLINE void measure(const ck_group_norm *norm, const void *x, const float *sums, float epsilon,
                    size_t picture) {
    size_t channels = norm->channels, width = channels / norm->groups;
    double pixels = (double)(norm->height * norm->width);
    float centre[channels], both[2 * channels], *plain = both, *squares = both + channels;
    load_row(x, norm->type, picture * norm->height * norm->width * channels, centre, channels);
    clear(both, 2 * channels);
    for (size_t row = picture * norm->rows; row < (picture + 1) * norm->rows; row++)
        add_row(sums + row * 2 * channels, both, ck_f32, 0, 2 * channels);
    for (size_t g = 0; g < norm->groups; g++) {
        double mean = 0, spread = 0;
        for (size_t c = g * width; c < (g + 1) * width; c++) mean += centre[c] + plain[c] / pixels;
        mean /= (double)width;
        for (size_t c = g * width; c < (g + 1) * width; c++) {
            double offset = plain[c] / pixels, away = centre[c] + offset - mean;
            spread += squares[c] - plain[c] * offset + pixels * away * away;
        }
        double variance = spread > 0 ? spread / (pixels * (double)width) : 0;
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

// The coefficients of all cells in one row of the grid, each written out as a pattern, and where the
// stretches of that row's pixels lie.
typedef struct {
    size_t columns, channels, length, run, high, line;
} grid_row;

INLINE grid_row row_layout(const ck_group_norm *norm) {
    size_t wide = norm->width / norm->columns;
    return (grid_row){.columns = norm->columns,
                      .channels = norm->channels,
                      .length = pattern_length(norm->channels, wide),
                      .run = wide * norm->channels,
                      .high = norm->height / norm->rows,
                      .line = norm->width * norm->channels};
}

// Runs its body for stretches of n elements from `first` on, line by line as memory lies, which the
// processor's prefetching needs; `cell` is where the coefficients of the stretch's cell start.
#define FOR_STRETCHES(layout, start)                                                                 \
    for (size_t line = 0; line < (layout).high; line++)                                              \
        for (size_t column = 0, cell = 0; column < (layout).columns;                                 \
             column++, cell += (layout).length)                                                      \
            for (size_t done = 0, n, first;                                                          \
                 done < (layout).run &&                                                              \
                 (n = (layout).run - done < (layout).length ? (layout).run - done : (layout).length, \
                 first = (start) + line * (layout).line + column * (layout).run + done, true);       \
                 done += n)

// What goes into the activation: x · a + b in each cell, from the hat's coefficients.
INLINE void activation_input(const ck_group_norm *norm, ck_type type, grid_row layout, size_t place,
                             const float *hat_a, const float *hat_b, float *a, float *b) {
    size_t channels = layout.channels;
    float scale[channels], shift[channels];
    for (size_t column = 0; column < layout.columns; column++, place += channels) {
        float *p = a + column * layout.length, *q = b + column * layout.length;
        for (size_t c = 0; c < channels; c++) {
            p[c] = hat_a[c] * norm->gain[c];
            q[c] = hat_b[c] * norm->gain[c] + norm->bias[c];
        }
        if (norm->scale) {
            load_row(norm->scale, type, place, scale, channels);
            load_row(norm->shift, type, place, shift, channels);
            for (size_t c = 0; c < channels; c++) {
                p[c] *= scale[c];
                q[c] = q[c] * scale[c] + shift[c];
            }
        }
        repeat(p, channels, layout.length);
        repeat(q, channels, layout.length);
    }
}

INLINE void apply_row(const ck_group_norm *norm, ck_type type, bool silu, const void *x, void *y,
                      size_t row) {
    grid_row layout = row_layout(norm);
    size_t channels = norm->channels, patterns = layout.columns * layout.length;
    float hat_a[channels], hat_b[channels], a[patterns], b[patterns];
    standardisation(norm, row / norm->rows, hat_a, hat_b);
    activation_input(norm, type, layout, row * layout.columns * channels, hat_a, hat_b, a, b);
    FOR_STRETCHES(layout, row * layout.high * layout.line) {
        for (size_t i = 0; i < n; i++) {
            float v = load(x, type, first + i) * a[cell + i] + b[cell + i];
            store(silu ? v * sigmoid(v) : v, y, type, first + i);
        }
    }
}

KERNEL(void, ck_group_norm_sum_rows,
       (ck_group_norm norm, const void *x, float *sums, size_t first, size_t last),
       (norm, x, sums, first, last)) {
    for (size_t row = first; row < last; row++) {
        if (norm.type == ck_f32) sum_row(&norm, ck_f32, x, sums, row);
        else sum_row(&norm, ck_bf16, x, sums, row);
    }
}

KERNEL(void, ck_group_norm_measure,
       (ck_group_norm norm, const void *x, const float *sums, float epsilon, size_t first,
        size_t last),
       (norm, x, sums, epsilon, first, last)) {
    for (size_t picture = first; picture < last; picture++)
        measure(&norm, x, sums, epsilon, picture);
}

KERNEL(void, ck_group_norm_apply,
       (ck_group_norm norm, const void *x, void *y, size_t first, size_t last),
       (norm, x, y, first, last)) {
    for (size_t row = first; row < last; row++) {
        if (norm.type == ck_f32) apply_row(&norm, ck_f32, norm.silu, x, y, row);
        else if (norm.silu) apply_row(&norm, ck_bf16, true, x, y, row);
        else apply_row(&norm, ck_bf16, false, x, y, row);
    }
}

// From the sums over the pixels of each cell in a row, dshift = Σ p and dscale = Σ p · n, and what
// the row adds to dgain = Σ p · scale · x̂ and dbias = Σ p · scale.
INLINE void cell_gradients(const ck_group_norm *norm, ck_type type, grid_row layout, size_t place,
                           float *plain, float *dotted, ck_target dscale, ck_target dshift,
                           float *dgain, float *dbias) {
    size_t channels = layout.channels;
    float scale[channels];
    for (size_t c = 0; c < channels; c++) scale[c] = 1;
    for (size_t column = 0; column < layout.columns; column++, place += channels) {
        float *p = plain + column * layout.length, *q = dotted + column * layout.length;
        fold(p, channels, layout.length);
        fold(q, channels, layout.length);
        if (norm->scale) load_row(norm->scale, type, place, scale, channels);
        for (size_t c = 0; c < channels; c++) {
            dgain[c] += scale[c] * q[c];
            dbias[c] += scale[c] * p[c];
            q[c] = norm->gain[c] * q[c] + norm->bias[c] * p[c];
        }
        if (dscale.start) put_row(q, dscale.start, type, place, channels, dscale.adding);
        if (dshift.start) put_row(p, dshift.start, type, place, channels, dshift.adding);
    }
}

// Sums p, the gradient of what went into the activation, and p · x̂ over the pixels of each cell.
// p takes dy's place, so that no exponential is computed twice.
INLINE void sum_gradients(const ck_group_norm *norm, ck_type type, bool silu, const void *x, void *dy,
                          const float *hat_a, const float *hat_b, size_t picture, ck_target dscale,
                          ck_target dshift, float *dgain, float *dbias) {
    grid_row layout = row_layout(norm);
    size_t channels = norm->channels, length = layout.length, patterns = layout.columns * length;
    float a[patterns], b[patterns], plain[patterns], dotted[patterns], u[length], v[length];
    for (size_t c = 0; c < channels; c++) {
        u[c] = hat_a[c];
        v[c] = hat_b[c];
    }
    repeat(u, channels, length);
    repeat(v, channels, length);
    for (size_t row = picture * norm->rows; row < (picture + 1) * norm->rows; row++) {
        size_t place = row * layout.columns * channels;
        activation_input(norm, type, layout, place, hat_a, hat_b, a, b);
        clear(plain, patterns);
        clear(dotted, patterns);
        FOR_STRETCHES(layout, row * layout.high * layout.line) {
            for (size_t i = 0; i < n; i++) {
                float value = load(x, type, first + i), p = load(dy, type, first + i);
                if (silu) {
                    p *= silu_slope(value * a[cell + i] + b[cell + i]);
                    store(p, dy, type, first + i);
                }
                plain[cell + i] += p;
                dotted[cell + i] += p * (value * u[i] + v[i]);
            }
        }
        cell_gradients(norm, type, layout, place, plain, dotted, dscale, dshift, dgain, dbias);
    }
}

// dx = rstd · (g − mean(g) − x̂ · mean(g · x̂)) with g = p · scale · gain and means over a group:
// in each cell p · a + x · q + k. Both means follow from the sums for gain and bias.
INLINE void input_gradient(const ck_group_norm *norm, ck_type type, const void *x, const void *p,
                           const float *hat_a, const float *hat_b, size_t picture, ck_target dx,
                           const float *dgain, const float *dbias) {
    grid_row layout = row_layout(norm);
    size_t channels = norm->channels, width = channels / norm->groups;
    size_t length = layout.length, patterns = layout.columns * length;
    float a[patterns], b[patterns], q[length], k[length];
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
    for (size_t row = picture * norm->rows; row < (picture + 1) * norm->rows; row++) {
        size_t place = row * layout.columns * channels;
        activation_input(norm, type, layout, place, hat_a, hat_b, a, b);
        FOR_STRETCHES(layout, row * layout.high * layout.line) {
            for (size_t i = 0; i < n; i++) {
                float own = load(p, type, first + i) * a[cell + i] + k[i];
                float old = dx.adding ? load(dx.start, type, first + i) : 0;
                store(old + own + load(x, type, first + i) * q[i], dx.start, type, first + i);
            }
        }
    }
}

INLINE void backward(const ck_group_norm *norm, ck_type type, bool silu, const void *x, void *dy,
                     ck_target dx, ck_target dscale, ck_target dshift, float *sums, size_t picture) {
    size_t channels = norm->channels;
    float hat_a[channels], hat_b[channels];
    float *dgain = sums + picture * 2 * channels, *dbias = dgain + channels;
    clear(dgain, 2 * channels);
    standardisation(norm, picture, hat_a, hat_b);
    sum_gradients(norm, type, silu, x, dy, hat_a, hat_b, picture, dscale, dshift, dgain, dbias);
    if (dx.start) input_gradient(norm, type, x, dy, hat_a, hat_b, picture, dx, dgain, dbias);
}

KERNEL(void, ck_group_norm_backward,
       (ck_group_norm norm, const void *x, void *dy, ck_target dx, ck_target dscale,
        ck_target dshift, float *sums, size_t first, size_t last),
       (norm, x, dy, dx, dscale, dshift, sums, first, last)) {
    for (size_t picture = first; picture < last; picture++) {
        if (norm.type == ck_f32)
            backward(&norm, ck_f32, norm.silu, x, dy, dx, dscale, dshift, sums, picture);
        else if (norm.silu)
            backward(&norm, ck_bf16, true, x, dy, dx, dscale, dshift, sums, picture);
        else backward(&norm, ck_bf16, false, x, dy, dx, dscale, dshift, sums, picture);
    }
}
