#include "../kernel.h"

KERNEL(void, ck_form_probabilities, (float *x, size_t n, float scale), (x, n, scale)) {
    float largest = largest_of(x, n), sum = 0;
    for (size_t i = 0; i < n; i++) {
        x[i] = exponential((x[i] - largest) * scale);
        sum += x[i];
    }
    float inverse = 1.0f / sum;
    for (size_t i = 0; i < n; i++) x[i] *= inverse;
}
