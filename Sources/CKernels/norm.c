#include "kernel.h"

// Here and below the element types are arguments of their own: a loop that knows them reads, converts
// and sums at once.
INLINE void measure(ck_rows x, ck_type type, size_t r, float *restrict row, float *mean, float *rstd,
                    size_t width, float epsilon) {
    float centre = 0, squares = 0;
    for (size_t i = 0; i < width; i++) {
        row[i] = load(x.start, type, r * x.stride + i);
        centre += row[i];
    }
    centre = mean ? centre / (float)width : 0;
    if (mean) mean[r] = centre;
    for (size_t i = 0; i < width; i++) {
        row[i] -= centre;
        squares += row[i] * row[i];
    }
    rstd[r] = 1.0f / __builtin_elementwise_sqrt(squares / (float)width + epsilon);
}

KERNEL(void, ck_norm_statistics,
       (ck_rows x, float *mean, float *rstd, size_t rows, size_t width, float epsilon),
       (x, mean, rstd, rows, width, epsilon)) {
    float row[width];
    for (size_t r = 0; r < rows; r++) {
        if (x.type == ck_f32) measure(x, ck_f32, r, row, mean, rstd, width, epsilon);
        else measure(x, ck_bf16, r, row, mean, rstd, width, epsilon);
    }
}

INLINE void forward(ck_rows x, ck_type x_type, ck_rows y, ck_type y_type, const float *gain,
                    const float *bias, float *mean, float *rstd, size_t rows, size_t width,
                    float epsilon) {
    float row[width];
    for (size_t r = 0; r < rows; r++) {
        measure(x, x_type, r, row, mean, rstd, width, epsilon);
        for (size_t i = 0; i < width; i++) row[i] *= rstd[r] * gain[i];
        if (bias)
            for (size_t i = 0; i < width; i++) row[i] += bias[i];
        store_row(row, y.start, y_type, r * y.stride, width);
    }
}

KERNEL(void, ck_norm_forward,
       (ck_rows x, ck_rows y, const float *gain, const float *bias, float *mean, float *rstd,
        size_t rows, size_t width, float epsilon),
       (x, y, gain, bias, mean, rstd, rows, width, epsilon)) {
    if (x.type == ck_f32 && y.type == ck_bf16)
        forward(x, ck_f32, y, ck_bf16, gain, bias, mean, rstd, rows, width, epsilon);
    else if (x.type == ck_f32)
        forward(x, ck_f32, y, ck_f32, gain, bias, mean, rstd, rows, width, epsilon);
    else forward(x, ck_bf16, y, y.type, gain, bias, mean, rstd, rows, width, epsilon);
}

// With x̂ = (x − mean) · rstd and g = dy · gain:
// dx = rstd · (g − mean(g) − x̂ · mean(g · x̂)); RMSNorm has no mean(g) term.
INLINE void backward(ck_rows x, ck_type x_type, ck_rows dy, ck_type dy_type, ck_rows dx,
                     ck_type dx_type, const float *restrict gain, const float *mean,
                     const float *rstd, float *restrict dgain, float *restrict dbias, size_t rows,
                     size_t width, bool accumulate) {
    float hat[width], grad[width];
    for (size_t r = 0; r < rows; r++) {
        float centre = mean ? mean[r] : 0, scale = rstd[r], sum = 0, dot = 0;
        if (dbias)
            for (size_t i = 0; i < width; i++) dbias[i] += load(dy.start, dy_type, r * dy.stride + i);
        for (size_t i = 0; i < width; i++) {
            float h = (load(x.start, x_type, r * x.stride + i) - centre) * scale;
            float g = load(dy.start, dy_type, r * dy.stride + i);
            dgain[i] += g * h;
            g *= gain[i];
            hat[i] = h;
            grad[i] = g;
            sum += g;
            dot += g * h;
        }
        sum = mean ? sum / (float)width : 0;
        dot /= (float)width;
        size_t first = r * dx.stride;
        if (accumulate)
            for (size_t i = 0; i < width; i++) {
                float d = scale * (grad[i] - sum - hat[i] * dot);
                store(load(dx.start, dx_type, first + i) + d, dx.start, dx_type, first + i);
            }
        else
            for (size_t i = 0; i < width; i++)
                store(scale * (grad[i] - sum - hat[i] * dot), dx.start, dx_type, first + i);
    }
}

#define BACKWARD(x_type, dy_type, dx_type)                                                     \
    backward(x, x_type, dy, dy_type, dx, dx_type, gain, mean, rstd, dgain, dbias, rows, width, \
             accumulate)

KERNEL(void, ck_norm_backward,
       (ck_rows x, ck_rows dy, ck_rows dx, const float *gain, const float *mean, const float *rstd,
        float *dgain, float *dbias, size_t rows, size_t width, bool accumulate),
       (x, dy, dx, gain, mean, rstd, dgain, dbias, rows, width, accumulate)) {
    bool in_singles = x.type == ck_f32 && dx.type == ck_f32;
    if (in_singles && dy.type == ck_bf16) BACKWARD(ck_f32, ck_bf16, ck_f32);
    else if (in_singles) BACKWARD(ck_f32, ck_f32, ck_f32);
    else if (x.type == ck_bf16 && dy.type == ck_bf16 && dx.type == ck_bf16)
        BACKWARD(ck_bf16, ck_bf16, ck_bf16);
    else BACKWARD(x.type, dy.type, dx.type);
}
