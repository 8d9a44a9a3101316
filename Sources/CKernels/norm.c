#include "kernel.h"

KERNEL(void, ck_norm_statistics,
       (ck_rows x, float *mean, float *rstd, size_t rows, size_t width, float epsilon),
       (x, mean, rstd, rows, width, epsilon)) {
    float row[width];
    for (size_t r = 0; r < rows; r++) {
        load_row(x.start, x.type, r * x.stride, row, width);
        float centre = 0, squares = 0;
        if (mean) {
            for (size_t i = 0; i < width; i++) centre += row[i];
            centre /= (float)width;
            mean[r] = centre;
        }
        for (size_t i = 0; i < width; i++) squares += (row[i] - centre) * (row[i] - centre);
        rstd[r] = 1.0f / __builtin_elementwise_sqrt(squares / (float)width + epsilon);
    }
}

KERNEL(void, ck_norm_forward,
       (ck_rows x, ck_rows y, const float *gain, const float *bias, float *mean, float *rstd,
        size_t rows, size_t width, float epsilon),
       (x, y, gain, bias, mean, rstd, rows, width, epsilon)) {
    float row[width];
    for (size_t r = 0; r < rows; r++) {
        load_row(x.start, x.type, r * x.stride, row, width);
        float centre = 0, squares = 0;
        if (mean) {
            for (size_t i = 0; i < width; i++) centre += row[i];
            centre /= (float)width;
            mean[r] = centre;
        }
        for (size_t i = 0; i < width; i++) squares += (row[i] - centre) * (row[i] - centre);
        float scale = 1.0f / __builtin_elementwise_sqrt(squares / (float)width + epsilon);
        rstd[r] = scale;
        for (size_t i = 0; i < width; i++) row[i] = (row[i] - centre) * scale * gain[i];
        if (bias)
            for (size_t i = 0; i < width; i++) row[i] += bias[i];
        store_row(row, y.start, y.type, r * y.stride, width);
    }
}

// With x̂ = (x − mean) · rstd and g = dy · gain:
// dx = rstd · (g − mean(g) − x̂ · mean(g · x̂)); RMSNorm has no mean(g) term.
KERNEL(void, ck_norm_backward,
       (ck_rows x, ck_rows dy, ck_rows dx, const float *gain, const float *mean, const float *rstd,
        float *dgain, float *dbias, size_t rows, size_t width, bool accumulate),
       (x, dy, dx, gain, mean, rstd, dgain, dbias, rows, width, accumulate)) {
    float hat[width], grad[width];
    for (size_t r = 0; r < rows; r++) {
        load_row(x.start, x.type, r * x.stride, hat, width);
        load_row(dy.start, dy.type, r * dy.stride, grad, width);
        float centre = mean ? mean[r] : 0, scale = rstd[r], sum = 0, dot = 0;
        for (size_t i = 0; i < width; i++) hat[i] = (hat[i] - centre) * scale;
        if (dgain)
            for (size_t i = 0; i < width; i++) dgain[i] += grad[i] * hat[i];
        if (dbias)
            for (size_t i = 0; i < width; i++) dbias[i] += grad[i];
        for (size_t i = 0; i < width; i++) {
            grad[i] *= gain[i];
            sum += grad[i];
            dot += grad[i] * hat[i];
        }
        sum = mean ? sum / (float)width : 0;
        dot /= (float)width;
        for (size_t i = 0; i < width; i++) grad[i] = scale * (grad[i] - sum - hat[i] * dot);
        put_row(grad, dx.start, dx.type, r * dx.stride, width, accumulate);
    }
}
