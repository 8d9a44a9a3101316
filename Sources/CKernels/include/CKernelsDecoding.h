// A decoder that reads a few tokens at a time: products of few rows with whole weight matrices,
// attention over a cache, and all of it in one parallel region per reading.
#pragma once

#include "CKernels.h"

// team.c ---------------------------------------------------------------------------------------

/// Threads that go through stages together, and what they learned about each other.
typedef struct {
    /// How many threads there may be.
    int size;
    /// How many runs the calling thread does alone from now on, and after the next break-up.
    int resting, penalty;
} ck_team;

/// Runs `body(context, stage, part, parts)` for every part of each stage, at most `most` of them;
/// no part of a stage begins before the stage before has ended. A thread that is kept away by other programs is not waited
/// for: the others then divide 1 part instead of `parts`.
void ck_run_stages(ck_team *team, int most,
                   void (*body)(void *context, int stage, int part, int parts), void *context,
                   int stages);

// decoder.c ------------------------------------------------------------------------------------

/// How a weight is stored: as singles, as bf16, or as bytes b that stand for scale · (b − 128).
typedef enum { ck_weight_f32, ck_weight_bf16, ck_weight_u8 } ck_weight_type;

/// The matrix of y = x · Wᵀ, [outputs, inputs]; bytes have a scale per output.
typedef struct {
    const void *values;
    const float *scales;
    ck_weight_type type;
    size_t outputs, inputs;
} ck_weight;

/// Rounds rows first … last − 1 of singles to bytes, with the largest of each row at ±127 steps.
void ck_quantize_rows(const float *weights, uint8_t *bytes, float *scales, size_t inputs,
                      size_t first, size_t last);

/// A normalisation of rows; no gain means none.
typedef struct {
    const float *gain, *bias;
    float epsilon;
    bool centred;
} ck_norm;

/// One block of the decoder; keys and values are [streams, heads, capacity, head_width].
typedef struct {
    ck_norm attention_norm, query_norm, key_norm, feed_forward_norm;
    ck_weight projection, mixture, expansion, contraction;
    void *keys, *values;
} ck_decoder_block;

/// A decoder with its caches and the memory that it works in.
typedef struct {
    size_t width, hidden, heads, layers, capacity, streams;
    ck_type cache_type;
    const float *embedding;
    /// [capacity, head_width / 2] each, or null for no rotation.
    const float *cosines, *sines;
    const ck_decoder_block *blocks;
    ck_norm last_norm;
    ck_weight output;
    /// How many tokens one reading takes at most; no fewer than there are streams.
    size_t row_limit;
    /// Singles: [row_limit, width], [row_limit, 3 · width], [row_limit, width] and
    /// [row_limit, 2 · hidden].
    float *residual, *packed, *mixed, *gates;
    /// Singles: the residual of each stream's last token, [streams, width], and its predictions,
    /// [streams, output.outputs].
    float *states, *logits;
    /// `ck_decoder_scratch_bytes` for each thread of the team.
    char *scratch;
} ck_decoder;

/// How many bytes of scratch memory each thread needs.
size_t ck_decoder_scratch_bytes(const ck_decoder *decoder);

/// The next `count` tokens of a stream, which has read `position` tokens before.
typedef struct {
    size_t stream, position, count;
} ck_span;

/// Reads the tokens of all spans, one after the other, and predicts for all streams the logits
/// first_output … last_output − 1, widened to whole blocks of 16.
void ck_decoder_read(const ck_decoder *decoder, ck_team *team, const int32_t *tokens,
                     const ck_span *spans, size_t span_count, size_t first_output,
                     size_t last_output);

// probabilities.c ------------------------------------------------------------------------------

/// x[i] = exp(scale · x[i]) / Σ exp(scale · x[j]), with the largest one taken out first.
void ck_form_probabilities(float *x, size_t n, float scale);
