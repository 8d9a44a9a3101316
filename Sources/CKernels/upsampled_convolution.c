#include "kernel.h"

#include <string.h>

// Which of two pixels tap r of three meets on an enlarged map: the pixel 2i + a lies over pixel i,
// and its taps reach i − 1, i, i for a = 0 and i, i, i + 1 for a = 1.
INLINE size_t tap_place(size_t r, size_t a) { return (r + 1 - a) / 2; }

// The same in two dimensions: the place of a 3×3 tap in the 2×2 kernel of a phase 2a + b.
INLINE size_t phase_place(size_t phase, size_t tap) {
    return 2 * tap_place(tap / 3, phase / 2) + tap_place(tap % 3, phase % 2);
}

KERNEL(void, ck_phase_weights,
       (const float *weights, float *phases, size_t outputs, size_t inputs),
       (weights, phases, outputs, inputs)) {
    size_t kernels = outputs * inputs;
    for (size_t k = 0; k < kernels; k++) {
        float sums[4][4] = {0};
        for (size_t phase = 0; phase < 4; phase++)
            for (size_t tap = 0; tap < 9; tap++)
                sums[phase][phase_place(phase, tap)] += weights[k * 9 + tap];
        for (size_t phase = 0; phase < 4; phase++)
            memcpy(phases + (phase * kernels + k) * 4, sums[phase], sizeof sums[phase]);
    }
}

KERNEL(void, ck_phase_weight_gradient,
       (const float *dphases, float *dweights, size_t outputs, size_t inputs, bool accumulate),
       (dphases, dweights, outputs, inputs, accumulate)) {
    size_t kernels = outputs * inputs;
    for (size_t k = 0; k < kernels; k++) {
        float sums[9] = {0};
        for (size_t phase = 0; phase < 4; phase++)
            for (size_t tap = 0; tap < 9; tap++)
                sums[tap] += dphases[(phase * kernels + k) * 4 + phase_place(phase, tap)];
        put_row(sums, dweights, ck_f32, k * 9, 9, accumulate);
    }
}

INLINE size_t pixel_bytes(ck_type type, size_t channels) {
    return channels * (type == ck_f32 ? 4 : 2);
}

void ck_interleave_phases(const void *phases, void *y, ck_type type, size_t height, size_t width,
                          size_t channels, size_t first, size_t last) {
    size_t pixel = pixel_bytes(type, channels), line = (width + 1) * 4 * pixel;
    for (size_t r = first; r < last; r++) {
        for (size_t a = 0; a < 2; a++) {
            // Phase a of line i stands in line i + a; each picture has one line more than y.
            const char *from = (const char *)phases + (r + r / height + a) * line + 2 * a * pixel;
            char *to = (char *)y + (2 * r + a) * 2 * width * pixel;
            for (size_t p = 0; p < 2 * width; p++)
                memcpy(to + p * pixel, from + ((p + 1) / 2 * 4 + p % 2) * pixel, pixel);
        }
    }
}

void ck_separate_phases(const void *dy, void *dphases, ck_type type, size_t height, size_t width,
                        size_t channels, size_t first, size_t last) {
    size_t pixel = pixel_bytes(type, channels), line = 2 * width * pixel;
    for (size_t r = first; r < last; r++) {
        size_t picture = r / (height + 1), top = r % (height + 1);
        for (size_t p = 0; p < (width + 1) * 4; p++) {
            size_t a = p % 4 / 2, b = p % 2, row = top - a, column = p / 4 - b;
            char *to = (char *)dphases + (r * (width + 1) * 4 + p) * pixel;
            // Below zero wraps round to beyond the end.
            if (row >= height || column >= width) {
                memset(to, 0, pixel);
                continue;
            }
            const char *from = (const char *)dy + (2 * (picture * height + row) + a) * line;
            memcpy(to, from + (2 * column + b) * pixel, pixel);
        }
    }
}
