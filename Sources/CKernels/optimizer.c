#include "kernel.h"

KERNEL(void, ck_adamw,
       (float *weights, const float *gradients, float *first, float *second, uint16_t *shadow,
        size_t n, ck_adamw_settings s),
       (weights, gradients, first, second, shadow, n, s)) {
    float decay = 1 - s.learning_rate * s.weight_decay;
    float step = s.learning_rate / s.correction1;
    float spread = 1.0f / s.correction2;
    for (size_t i = 0; i < n; i++) {
        float g = gradients[i] * s.gradient_scale;
        float m = s.beta1 * first[i] + (1 - s.beta1) * g;
        float v = s.beta2 * second[i] + (1 - s.beta2) * g * g;
        first[i] = m;
        second[i] = v;
        float denominator = __builtin_elementwise_sqrt(v * spread) + s.epsilon;
        weights[i] = weights[i] * decay - step * m / denominator;
    }
    if (shadow)
        for (size_t i = 0; i < n; i++) shadow[i] = float_to_bf16(weights[i]);
}

KERNEL(double, ck_sum_squares, (const float *x, size_t n), (x, n)) {
    double total = 0;
    for (size_t start = 0; start < n; start += block) {
        size_t end = start + block < n ? start + block : n;
        float part = 0;
        for (size_t i = start; i < end; i++) part += x[i] * x[i];
        total += part;
    }
    return total;
}
