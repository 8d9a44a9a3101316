// The decoder's forward pass over a few tokens, the arithmetic of the model's blocks on a tape,
// arranged so that threads meet five times per block: what is dear (products, attention) is split
// between them, what is cheap (norms, conversions) each does for itself. On the tape every
// operation is a call and most are a parallel region; here that would cost more than the work.
//
// Every number is computed by one thread in one order, whatever the number of threads, of streams
// and of tokens at once, so none of them changes a bit.
#include "CKernelsDecoding.h"
#include "row_kernels.h"

#include <string.h>

enum { stages_per_block = 5, outputs_per_share = 16 };

static const row_kernels *kernels(void) {
#if defined(__x86_64__)
    if (ck_allowed_instructions() >= ck_avx512) return &ck_row_kernels_avx512;
    if (ck_allowed_instructions() >= ck_avx2) return &ck_row_kernels_avx2;
#endif
    return &ck_row_kernels_portable;
}

// The product with weights of a type.
static row_product *product(ck_weight_type type) {
#if defined(__x86_64__)
    ck_instructions allowed = ck_allowed_instructions();
    if (type == ck_weight_bf16 && allowed >= ck_avx512_bf16) return ck_multiply_bf16_natively;
    if (type == ck_weight_u8 && allowed >= ck_avx512_vnni) return ck_multiply_bytes_natively;
#else
    (void)type;
#endif
    return kernels()->multiply;
}

// One reading, as all threads see it, and as one of them does.
typedef struct {
    const ck_decoder *decoder;
    const ck_span *spans;
    size_t span_count, rows, first_output, last_output;
} reading;

typedef struct {
    const reading *reading;
    const ck_decoder *decoder;
    const row_kernels *kernels;
    size_t part, parts;
    // What this thread alone writes: normalised rows, queries and keys, the operand, statistics.
    float *normalized, *queries, *keys, *means, *deviations;
    operand_memory operand;
} member;

static size_t larger(size_t a, size_t b) { return a > b ? a : b; }

// Takes the next bytes of a block of memory that begins at `start`, null when only their number
// is wanted.
static void *take(char *start, size_t *used, size_t bytes) {
    void *place = start ? start + *used : 0;
    *used += (bytes + 63) / 64 * 64;
    return place;
}

// Divides a thread's scratch memory and tells how much it is.
static size_t divide(member *m, const ck_decoder *d, char *memory) {
    size_t used = 0, rows = d->row_limit, row_bytes = rows * d->width * sizeof(float);
    m->normalized = take(memory, &used, row_bytes);
    m->queries = take(memory, &used, row_bytes);
    m->keys = take(memory, &used, row_bytes);
    m->means = take(memory, &used, rows * sizeof(float));
    m->deviations = take(memory, &used, rows * sizeof(float));
    m->operand.values =
        take(memory, &used, rows * larger(d->width, d->hidden) * sizeof(uint16_t));
    m->operand.scales = take(memory, &used, rows * sizeof(float));
    m->operand.offsets = take(memory, &used, rows * sizeof(int32_t));
    return used;
}

size_t ck_decoder_scratch_bytes(const ck_decoder *decoder) {
    member unused;
    return divide(&unused, decoder, 0);
}

typedef struct {
    size_t first, last;
} range;

// This thread's share of first … last − 1, widened to whole steps and cut at `end`.
static range share(const member *m, size_t first, size_t last, size_t step, size_t end) {
    size_t start = first / step, steps = (last + step - 1) / step - start;
    range r = {(start + m->part * steps / m->parts) * step,
               (start + (m->part + 1) * steps / m->parts) * step};
    if (r.first > end) r.first = end;
    if (r.last > end) r.last = end;
    return r;
}

static void normalize(const member *m, ck_norm norm, float_rows x, size_t rows, float *y) {
    ck_rows from = {x.start, ck_f32, x.stride}, to = {y, ck_f32, m->decoder->width};
    ck_norm_forward(from, to, norm.gain, norm.bias, norm.centred ? m->means : 0, m->deviations,
                    rows, m->decoder->width, norm.epsilon);
}

static operand prepared(const member *m, float_rows x, size_t rows, const ck_weight *w) {
    return m->kernels->prepare(x, rows, w->inputs, w->type, m->operand);
}

static operand prepared_norm(const member *m, ck_norm norm, float_rows x, size_t rows,
                             const ck_weight *w) {
    normalize(m, norm, x, rows, m->normalized);
    return prepared(m, (float_rows){m->normalized, m->decoder->width}, rows, w);
}

static void multiply(operand x, const ck_weight *w, range r, float_rows y, bool adding) {
    if (r.first < r.last) product(w->type)(x, w, r.first, r.last, y, adding);
}

static float_rows residual(const ck_decoder *d) { return (float_rows){d->residual, d->width}; }

// packed = norm(residual) · Wᵀ: queries, keys and values.
static void project(const member *m, const ck_decoder_block *block) {
    const ck_decoder *d = m->decoder;
    const ck_weight *w = &block->projection;
    operand x = prepared_norm(m, block->attention_norm, residual(d), m->reading->rows, w);
    range r = share(m, 0, w->outputs, outputs_per_share, w->outputs);
    multiply(x, w, r, (float_rows){d->packed, 3 * d->width}, false);
}

// Queries or keys (column 0 or width of packed) of some rows, normalised where the model does that.
static float_rows heads_of(const member *m, ck_norm norm, size_t column, size_t row, size_t count,
                           float *memory) {
    const ck_decoder *d = m->decoder;
    float_rows x = {d->packed + row * 3 * d->width + column, 3 * d->width};
    if (!norm.gain) return x;
    normalize(m, norm, x, count, memory);
    return (float_rows){memory, d->width};
}

static void attend_head(const member *m, const ck_decoder_block *block, const ck_span *span,
                        size_t head, size_t row, float_rows queries, float_rows keys) {
    const ck_decoder *d = m->decoder;
    size_t width = d->width / d->heads, column = head * width;
    size_t bytes = d->cache_type == ck_f32 ? sizeof(float) : sizeof(uint16_t);
    size_t head_bytes = d->capacity * width * bytes;
    size_t offset = (span->stream * d->heads + head) * head_bytes;
    head_cache cache = {(char *)block->keys + offset, (char *)block->values + offset,
                        d->cache_type, width, head_bytes};
    for (size_t t = 0; t < span->count; t++) {
        size_t position = span->position + t, angle = position * (width / 2);
        m->kernels->attend(cache, queries.start + t * queries.stride + column,
                           keys.start + t * keys.stride + column,
                           d->packed + ((row + t) * 3 + 2) * d->width + column, position,
                           d->cosines ? d->cosines + angle : 0, d->sines ? d->sines + angle : 0,
                           d->mixed + (row + t) * d->width + column);
    }
}

// mixed = attention over the caches, for a share of the heads of all spans.
static void attend(const member *m, const ck_decoder_block *block) {
    const ck_decoder *d = m->decoder;
    size_t pairs = m->reading->span_count * d->heads, row = 0;
    range mine = share(m, 0, pairs, 1, pairs);
    for (size_t s = 0; s < m->reading->span_count; s++) {
        const ck_span *span = m->reading->spans + s;
        size_t first = larger(mine.first, s * d->heads), last = (s + 1) * d->heads;
        if (last > mine.last) last = mine.last;
        if (first < last) {
            float_rows queries =
                heads_of(m, block->query_norm, 0, row, span->count, m->queries);
            float_rows keys =
                heads_of(m, block->key_norm, d->width, row, span->count, m->keys);
            for (size_t pair = first; pair < last; pair++)
                attend_head(m, block, span, pair % d->heads, row, queries, keys);
        }
        row += span->count;
    }
}

// residual += x · Wᵀ.
static void come_back(const member *m, float_rows x, const ck_weight *w) {
    operand rows = prepared(m, x, m->reading->rows, w);
    range r = share(m, 0, w->outputs, outputs_per_share, w->outputs);
    multiply(rows, w, r, residual(m->decoder), true);
}

// gates = silu(gate) ⊙ value for norm(residual) · Wᵀ = [gate | value].
static void expand(const member *m, const ck_decoder_block *block) {
    const ck_decoder *d = m->decoder;
    const ck_weight *w = &block->expansion;
    float_rows gates = {d->gates, 2 * d->hidden};
    operand x = prepared_norm(m, block->feed_forward_norm, residual(d), m->reading->rows, w);
    range r = share(m, 0, d->hidden, outputs_per_share, d->hidden);
    multiply(x, w, r, gates, false);
    multiply(x, w, (range){d->hidden + r.first, d->hidden + r.last}, gates, false);
    m->kernels->gate(gates, m->reading->rows, d->hidden, r.first, r.last);
}

// Where the residual of each stream's last token is, for those that read any now.
static void copy_last_states(const reading *r, float *states) {
    const ck_decoder *d = r->decoder;
    const float *row = d->residual;
    for (size_t s = 0; s < r->span_count; s++) {
        row += r->spans[s].count * d->width;
        memcpy(states + r->spans[s].stream * d->width, row - d->width, d->width * sizeof(float));
    }
}

// logits = norm(state) · Wᵀ for the wanted outputs of all streams.
static void predict(const member *m) {
    const ck_decoder *d = m->decoder;
    memcpy(m->queries, d->states, d->streams * d->width * sizeof(float));
    copy_last_states(m->reading, m->queries);
    operand x = prepared_norm(m, d->last_norm, (float_rows){m->queries, d->width}, d->streams,
                              &d->output);
    range r = share(m, m->reading->first_output, m->reading->last_output, outputs_per_share,
                    d->output.outputs);
    multiply(x, &d->output, r, (float_rows){d->logits, d->output.outputs}, false);
}

static void run_stage(void *context, int stage, int part, int parts) {
    const reading *r = context;
    const ck_decoder *d = r->decoder;
    member m = {.reading = r, .decoder = d, .kernels = kernels(), .part = (size_t)part,
                .parts = (size_t)parts};
    divide(&m, d, d->scratch + (size_t)part * ck_decoder_scratch_bytes(d));
    const ck_decoder_block *block = d->blocks + stage / stages_per_block;
    if ((size_t)stage == d->layers * stages_per_block) return predict(&m);
    switch (stage % stages_per_block) {
    case 0: return project(&m, block);
    case 1: return attend(&m, block);
    case 2: return come_back(&m, (float_rows){d->mixed, d->width}, &block->mixture);
    case 3: return expand(&m, block);
    default: return come_back(&m, (float_rows){d->gates, 2 * d->hidden}, &block->contraction);
    }
}

static size_t bytes_of(const ck_weight *w, size_t outputs) {
    size_t sizes[] = {[ck_weight_f32] = 4, [ck_weight_bf16] = 2, [ck_weight_u8] = 1};
    return outputs * w->inputs * sizes[w->type];
}

// How many threads are worth their meetings. On 16 cores (a Xeon with AMX), one stream of a model of
// 7.7 M weights was read fastest by 12 to 16 threads in singles, 8 in bf16, 4 to 8 in bytes, and by two
// faster than by one in all of them; sixteen streams by 12 or 16.
static int worthwhile_threads(const reading *r) {
    enum { bytes_per_thread = 1600000 };
    const ck_decoder *d = r->decoder;
    size_t bytes = bytes_of(&d->output, r->last_output - r->first_output);
    for (size_t l = 0; l < d->layers; l++) {
        const ck_decoder_block *b = d->blocks + l;
        bytes += bytes_of(&b->projection, b->projection.outputs);
        bytes += bytes_of(&b->mixture, b->mixture.outputs);
        bytes += bytes_of(&b->expansion, b->expansion.outputs);
        bytes += bytes_of(&b->contraction, b->contraction.outputs);
    }
    return (int)larger(2, r->rows * bytes / bytes_per_thread);
}

void ck_decoder_read(const ck_decoder *decoder, ck_team *team, const int32_t *tokens,
                     const ck_span *spans, size_t span_count, size_t first_output,
                     size_t last_output) {
    reading r = {decoder, spans, span_count, 0, first_output, last_output};
    for (size_t s = 0; s < span_count; s++) r.rows += spans[s].count;
    ck_gather_rows(decoder->embedding, tokens, decoder->residual, r.rows, decoder->width);
    int stages = (int)decoder->layers * stages_per_block + (first_output < last_output);
    ck_run_stages(team, worthwhile_threads(&r), run_stage, &r, stages);
    copy_last_states(&r, decoder->states);
}

void ck_quantize_rows(const float *weights, uint8_t *bytes, float *scales, size_t inputs,
                      size_t first, size_t last) {
    for (size_t row = first; row < last; row++) {
        operand_memory memory = {bytes + row * inputs, scales + row, &(int32_t){0}};
        float_rows rows = {(float *)weights + row * inputs, inputs};
        kernels()->prepare(rows, 1, inputs, ck_weight_u8, memory);
        for (size_t i = 0; i < inputs; i++) bytes[row * inputs + i] ^= 0x80;
    }
}
