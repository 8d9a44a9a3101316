#include "kernel.h"

#include <string.h>

void ck_upsample_forward(const void *x, void *y, ck_type type, size_t width, size_t channels,
                         size_t first, size_t last) {
    size_t pixel = channels * (type == ck_f32 ? 4 : 2), line = width * pixel;
    for (size_t r = first; r < last; r++) {
        const char *from = (const char *)x + r * line;
        char *to = (char *)y + r * 4 * line;
        for (size_t p = 0; p < width; p++) {
            memcpy(to + 2 * p * pixel, from + p * pixel, pixel);
            memcpy(to + (2 * p + 1) * pixel, from + p * pixel, pixel);
        }
        memcpy(to + 2 * line, to, 2 * line);
    }
}

KERNEL void ck_upsample_backward(const void *dy, void *dx, ck_type type, size_t width,
                                 size_t channels, size_t first, size_t last, bool accumulate) {
    size_t line = 2 * width * channels;
    float sum[channels], part[channels];
    for (size_t r = first; r < last; r++) {
        for (size_t p = 0; p < width; p++) {
            size_t corner = 2 * r * line + 2 * p * channels;
            size_t places[] = {corner + channels, corner + line, corner + line + channels};
            load_row(dy, type, corner, sum, channels);
            for (size_t k = 0; k < 3; k++) {
                load_row(dy, type, places[k], part, channels);
                for (size_t i = 0; i < channels; i++) sum[i] += part[i];
            }
            put_row(sum, dx, type, (r * width + p) * channels, channels, accumulate);
        }
    }
}
