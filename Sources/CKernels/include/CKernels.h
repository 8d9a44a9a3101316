// Element-wise and row kernels, each a plain loop over a range of rows.
//
// They stand in C because Swift has neither function multiversioning nor relaxed floating point:
// every kernel is compiled for AVX-512, AVX2 and the baseline and chosen when the program loads.
// Callers in TesseraTensor split the rows between threads and state the shapes.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Element types of tensor memory.
typedef enum { ck_f32 = 0, ck_bf16 = 1 } ck_type;

// parallel.c -----------------------------------------------------------------------------------

/// Runs `body(context, part, parts)` on the threads that oneDNN uses too, one part each.
void ck_parallel(void (*body)(void *context, int part, int parts), void *context);
/// How many parts `ck_parallel` makes.
int ck_thread_count(void);
/// Limits the threads of the calling thread's pool.
void ck_set_thread_count(int count);
/// Whether the processor multiplies bf16 natively (AVX-512 BF16).
bool ck_has_native_bf16(void);

// elementwise.c --------------------------------------------------------------------------------

/// out = a, converted, or out += a.
void ck_copy(const void *a, ck_type a_type, void *out, ck_type out_type, size_t n, bool accumulate);
/// out = a + b.
void ck_add(const void *a, ck_type a_type, const void *b, ck_type b_type, void *out,
            ck_type out_type, size_t n);
/// out[r] = a[r] + bias, for rows of `width`.
void ck_add_row(void *a, ck_type type, const float *bias, size_t rows, size_t width);
/// sums[c] += a[r, c] over the rows.
void ck_sum_rows(const void *a, ck_type type, float *sums, size_t rows, size_t width);
/// out = a · factor, or out += a · factor.
void ck_scale(const void *a, ck_type a_type, float factor, void *out, ck_type out_type, size_t n,
              bool accumulate);

// norm.c ---------------------------------------------------------------------------------------

/// Rows of `width` elements that lie `stride` elements apart.
typedef struct {
    void *start;
    ck_type type;
    size_t stride;
} ck_rows;

/// y = (x − mean) · rstd · gain + bias per row; `mean` is null for RMSNorm.
void ck_norm_forward(ck_rows x, ck_rows y, const float *gain, const float *bias, float *mean,
                     float *rstd, size_t rows, size_t width, float epsilon);
/// dx from dy, and row sums added to dgain and dbias where they are not null.
void ck_norm_backward(ck_rows x, ck_rows dy, ck_rows dx, const float *gain, const float *mean,
                      const float *rstd, float *dgain, float *dbias, size_t rows, size_t width,
                      bool accumulate);

// attention.c ----------------------------------------------------------------------------------

/// Where a head's row stands: a packed projection [tokens, stride] and split heads.
typedef struct {
    size_t length, heads, head_width, stride;
} ck_head_layout;

/// packed[b·length + t, h·head_width …] to split[b, h, t, …], rotated by the angle of t where
/// cosine and sine ([positions, head_width / 2]) are not null; t counts from first_position.
void ck_split_heads(const void *packed, void *split, ck_type type, ck_head_layout layout,
                    const float *cosine, const float *sine, size_t first_position, size_t first_row,
                    size_t last_row);
/// The inverse, with the rotation undone: also the gradient of `ck_split_heads`.
void ck_merge_heads(const void *split, void *packed, ck_type type, ck_head_layout layout,
                    const float *cosine, const float *sine, size_t first_position, size_t first_row,
                    size_t last_row, bool accumulate);
/// Softmax of scale · scores over the visible columns of each row; others become zero. Row r of
/// `length` rows per matrix sees columns 0 … offset + r when causal, all columns otherwise.
void ck_softmax_forward(const float *scores, void *probabilities, ck_type type, size_t first_row,
                        size_t last_row, size_t length, size_t columns, float scale, bool causal,
                        size_t offset);
/// dscores = scale · p · (dp − Σ p · dp), written over dp's shape.
void ck_softmax_backward(const void *probabilities, const float *dprobabilities, void *dscores,
                         ck_type type, size_t first_row, size_t last_row, size_t length,
                         size_t columns, float scale, bool causal, size_t offset);
/// One query of a head over `count` cached keys and values, rows of `width`.
void ck_attend_cached(const void *query, const void *keys, const void *values, void *out,
                      ck_type type, size_t width, size_t count, float scale);

// activation.c ---------------------------------------------------------------------------------

/// y[r, j] = silu(x[r, j]) · x[r, width + j] for x of 2 · width columns.
void ck_swiglu_forward(const void *x, void *y, ck_type type, size_t rows, size_t width);
/// dx from dy.
void ck_swiglu_backward(const void *x, const void *dy, void *dx, ck_type type, size_t rows,
                        size_t width, bool accumulate);

/// y = x · σ(x).
void ck_silu_forward(const void *x, void *y, ck_type type, size_t n);
/// dx = dy · σ(x) · (1 + x · (1 − σ(x))).
void ck_silu_backward(const void *x, const void *dy, void *dx, ck_type type, size_t n,
                      bool accumulate);

// upsample.c -----------------------------------------------------------------------------------

/// Input rows first … last − 1, each [width, channels], to pixels of twice the height and width.
void ck_upsample_forward(const void *x, void *y, ck_type type, size_t width, size_t channels,
                         size_t first, size_t last);
/// dx = the sum over the four pixels that came from one.
void ck_upsample_backward(const void *dy, void *dx, ck_type type, size_t width, size_t channels,
                          size_t first, size_t last, bool accumulate);

// embedding.c ----------------------------------------------------------------------------------

/// out[i] = table[ids[i]], rows of `width`.
void ck_gather_rows(const float *table, const int32_t *ids, float *out, size_t rows, size_t width);
/// dtable[ids[i], first_column …] += dout[i, first_column …], in the order of i.
void ck_scatter_rows(float *dtable, const int32_t *ids, const float *dout, size_t rows,
                     size_t width, size_t first_column, size_t last_column);

// loss.c ---------------------------------------------------------------------------------------

/// Cross-entropy of each row against its target, and z_weight · logsumexp². Writes losses[r]
/// (cross-entropy alone) and overwrites logits with their gradient · weights[r] where
/// `gradient` is set. Rows of weight 0 give loss 0.
void ck_cross_entropy(void *logits, ck_type type, const int32_t *targets, const float *weights,
                      float *losses, size_t rows, size_t classes, float z_weight, bool gradient);
/// Σ |a − b| and Σ (a − b)², and gradient = absolute_weight · sign(a − b) + square_weight · 2 (a − b).
void ck_difference_loss(const void *a, const void *b, ck_type type, void *gradient, size_t n,
                        float absolute_weight, float square_weight, double *absolute_sum,
                        double *square_sum);
/// The column of the largest element of each row; the lowest one wins ties.
void ck_argmax_rows(const float *x, int32_t *columns, size_t rows, size_t width);

// optimizer.c ----------------------------------------------------------------------------------

/// Settings of one AdamW update; bias corrections are 1 − βᵗ.
typedef struct {
    float learning_rate, beta1, beta2, epsilon, weight_decay;
    float correction1, correction2, gradient_scale;
} ck_adamw_settings;

/// One decoupled AdamW step; `shadow` (bf16 copy of the weights) may be null.
void ck_adamw(float *weights, const float *gradients, float *first, float *second, uint16_t *shadow,
              size_t n, ck_adamw_settings settings);
/// Σ x².
double ck_sum_squares(const float *x, size_t n);
