// Element-wise and row kernels, each a plain loop over a range of rows.
//
// They stand in C because Swift has neither function multiversioning nor relaxed floating point:
// every kernel is compiled for AVX-512, AVX2 and the baseline, and each call chooses.
// Callers in TesseraTensor split the rows between threads and state the shapes.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Element types of tensor memory.
typedef enum { ck_f32 = 0, ck_bf16 = 1 } ck_type;

// instructions.c -------------------------------------------------------------------------------

/// Instruction sets with kernels of their own; each has what those before it have.
typedef enum { ck_portable, ck_avx2, ck_avx512, ck_avx512_vnni, ck_avx512_bf16 } ck_instructions;

/// The last one that the processor has and that oneDNN's limit, `DNNL_MAX_CPU_ISA`, allows.
ck_instructions ck_best_instructions(void);
/// The last one for kernels that the calling thread runs: the best one, unless it is limited.
ck_instructions ck_allowed_instructions(void);
/// Limits the kernels that the calling thread runs, and those of its parallel regions.
void ck_limit_instructions(ck_instructions last);

// parallel.c -----------------------------------------------------------------------------------

/// Runs `body(context, part, parts)` on the threads that oneDNN uses too, one part each.
void ck_parallel(void (*body)(void *context, int part, int parts), void *context);
/// How many parts `ck_parallel` makes.
int ck_thread_count(void);
/// Limits the threads of the calling thread's pool.
void ck_set_thread_count(int count);

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
/// x = bytes / 127.5 − 1: from −1 to 1.
void ck_from_bytes(const uint8_t *bytes, float *x, size_t n);
/// The nearest bytes of numbers from −1 to 1; others give 0 or 255.
void ck_to_bytes(const void *x, ck_type type, uint8_t *bytes, size_t n);

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
/// The mean and rstd of each row; `mean` is null for RMSNorm.
void ck_norm_statistics(ck_rows x, float *mean, float *rstd, size_t rows, size_t width,
                        float epsilon);
/// dx from dy, and sums over the rows added to dgain and, where it is not null, to dbias.
void ck_norm_backward(ck_rows x, ck_rows dy, ck_rows dx, const float *gain, const float *mean,
                      const float *rstd, float *dgain, float *dbias, size_t rows, size_t width,
                      bool accumulate);

// group_norm.c ---------------------------------------------------------------------------------

/// One group normalisation of pictures [height, width, channels], scaled and shifted on a grid.
///
/// y = act(n · scale + shift) with n = (x − mean) · rstd · gain + bias; each cell of the grid covers
/// height / rows by width / columns pixels. Without scale and shift the grid is one cell.
typedef struct {
    ck_type type;
    size_t height, width, channels, groups, rows, columns;
    const float *gain, *bias;
    /// [pictures, rows, columns, channels], or null.
    const void *scale, *shift;
    /// [pictures, groups], written forward and read backward.
    float *mean, *rstd;
    bool silu;
} ck_group_norm;

/// Where a gradient goes, and whether it adds to what is there; start may be null.
typedef struct {
    void *start;
    bool adding;
} ck_target;

/// Three steps to y, each for a range: over all rows of the grids, for sums of [pictures · rows, 2,
/// channels]; over pictures, for mean and rstd; over all rows again. However rows are shared out,
/// the numbers are the same.
void ck_group_norm_sum_rows(ck_group_norm norm, const void *x, float *sums, size_t first,
                            size_t last);
void ck_group_norm_measure(ck_group_norm norm, const void *x, const float *sums, float epsilon,
                           size_t first, size_t last);
void ck_group_norm_apply(ck_group_norm norm, const void *x, void *y, size_t first, size_t last);
/// The gradients of x, scale and shift, and of gain and bias for each picture alone: sums is
/// [pictures, 2, channels], for pictures first … last − 1. dy is used up: the activation's gradient
/// takes its place.
void ck_group_norm_backward(ck_group_norm norm, const void *x, void *dy, ck_target dx,
                            ck_target dscale, ck_target dshift, float *sums, size_t first,
                            size_t last);

// fused_attention.c ----------------------------------------------------------------------------

/// A row normalisation that has been measured: mean and rstd per row; gain null for none.
typedef struct {
    const float *gain, *bias, *mean, *rstd;
} ck_row_norm;

/// softmax(q · kᵀ / √head_width) · v for each head of packed [batch · length, 3 · heads · head_width].
///
/// Queries and keys are normalised over their full width, then rotated by the angle of their
/// position (cosine and sine, [length, head_width / 2], or null). A pair is a sequence and a head:
/// pair = sequence · heads + head. Both passes need `ck_attention_memory` singles for themselves.
typedef struct {
    const void *packed;
    ck_type type;
    size_t length, heads, head_width;
    bool causal;
    const float *cosine, *sine;
    ck_row_norm query_norm, key_norm;
} ck_attention;
/// Singles that one thread needs: proportional to the length.
size_t ck_attention_memory(const ck_attention *attention);
/// y [batch · length, heads · head_width], and the log-sum-exp of each row of scores, [pairs, length],
/// for the pairs first … last − 1.
void ck_attention_forward(ck_attention attention, void *y, float *log_sums, float *memory,
                          size_t first, size_t last);
/// The gradient of the queries, keys and values before the rotation but after the normalisation.
void ck_attention_backward(ck_attention attention, const void *y, const float *log_sums,
                           const void *dy, void *dpacked, bool accumulate, float *memory,
                           size_t first, size_t last);

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

/// The share p(x) of x that a Gaussian error linear unit lets through: Φ(x), or σ(1.702 · x).
typedef enum { ck_gelu_exact, ck_gelu_sigmoid } ck_gelu;

/// y = x · p(x).
void ck_gelu_forward(const void *x, void *y, ck_type type, ck_gelu curve, size_t n);
/// dx = dy · (p(x) + x · p′(x)).
void ck_gelu_backward(const void *x, const void *dy, void *dx, ck_type type, ck_gelu curve,
                      size_t n, bool accumulate);

// upsampled_convolution.c ----------------------------------------------------------------------

// A 3×3 convolution of an enlarged map is four 2×2 convolutions of the map itself, one for each of
// the four pixels (the phases) that come from one.

/// weights [outputs, inputs, 3, 3] to phases [4, outputs, inputs, 2, 2]: taps that meet the same
/// pixel are added.
void ck_phase_weights(const float *weights, float *phases, size_t outputs, size_t inputs);
/// dweights from dphases.
void ck_phase_weight_gradient(const float *dphases, float *dweights, size_t outputs, size_t inputs,
                              bool accumulate);
/// phases [pictures, height + 1, width + 1, 4, channels] to y [pictures, 2 · height, 2 · width,
/// channels]; first … last − 1 count lines of the small map over all pictures.
void ck_interleave_phases(const void *phases, void *y, ck_type type, size_t height, size_t width,
                          size_t channels, size_t first, size_t last);
/// dphases from dy, zero where a phase has no pixel; first … last − 1 count lines of dphases.
void ck_separate_phases(const void *dy, void *dphases, ck_type type, size_t height, size_t width,
                        size_t channels, size_t first, size_t last);

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
/// Σ |∇a − ∇b| over the differences between horizontal and vertical neighbours of one picture of
/// singles [height, width, channels], and gradient += weight times its derivative.
double ck_edge_loss(const float *a, const float *b, float *gradient, size_t height, size_t width,
                    size_t channels, float weight);
/// The column of the largest element of each row; the lowest one wins ties.
void ck_argmax_rows(const float *x, int32_t *columns, size_t rows, size_t width);

// quantizer.c ----------------------------------------------------------------------------------

/// y[r] = x[r] / ‖x[r]‖, and 1 / ‖x[r]‖, for rows of `width`.
void ck_normalize_rows_forward(const void *x, ck_type type, float *y, float *inverse, size_t rows,
                               size_t width);
/// dx[r] = (dy[r] − y[r] · (y[r] · dy[r])) · inverse[r].
void ck_normalize_rows_backward(const float *y, const float *inverse, const float *dy, void *dx,
                                ck_type type, size_t rows, size_t width, bool accumulate);
/// For each row of x [rows, width] the index of the nearest code (squared distance; the lowest wins
/// ties). `codes` is [width, count], one code per column; count is a multiple of 64.
void ck_nearest_codes(const float *x, const float *codes, int32_t *nearest, size_t rows,
                      size_t width, size_t count);
/// Σ (x − target)².
double ck_squared_distance(const void *x, ck_type type, const float *target, size_t n);
/// dx = dy + weight · (x − target).
void ck_straight_through_backward(const void *x, ck_type type, const float *target, const float *dy,
                                  void *dx, size_t n, float weight, bool accumulate);
/// How finite scalar quantization bounds one channel: tanh(x + shift) · half − offset, divided by
/// width after rounding.
typedef struct {
    float half, offset, shift, width;
} ck_scalar_bound;
/// y = round(bounded x) / width per channel.
void ck_finite_scalars_forward(const void *x, ck_type type, float *y, const ck_scalar_bound *bounds,
                               size_t rows, size_t channels);
/// dx = dy · half · (1 − tanh²(x + shift)) / width: rounding passes the gradient through.
void ck_finite_scalars_backward(const void *x, ck_type type, const float *dy, void *dx,
                                const ck_scalar_bound *bounds, size_t rows, size_t channels,
                                bool accumulate);

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

#include "CKernelsDecoding.h"
