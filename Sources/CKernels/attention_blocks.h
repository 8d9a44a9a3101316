// The body of fused_attention.c, included once per instruction set with
//   NAME(x)       a name of that set's own
//   TARGET        what its functions are compiled for
//   PAIR          numbers in one 32-bit unit of a factor: 2 in bf16, 1 in singles
//   TILE_ROWS     rows of a product that stay in registers,
//   TILE_VECTORS  vectors of sixteen columns that do; at the end it undefines them all.
//
// All products have one form: sums[m, n] (+)= Σ over k of left[m, k] · right[k, n], where k counts
// units. `right` is row-major; `left` may have any strides, for its units are broadcast. A factor
// whose k runs over tokens therefore never has to be transposed, only interleaved by pairs of tokens.

enum { NAME(panel) = 16 * TILE_VECTORS };

#define WITHIN static inline __attribute__((always_inline)) TARGET

typedef struct {
    const unit *start;
    size_t row, step;
} NAME(left);

WITHIN void NAME(multiply_add)(vector *sum, unit left, const units *right) {
#if PAIR == 2
    *sum = (vector)_mm512_dpbf16_ps((__m512)*sum, (__m512bh)_mm512_set1_epi32((int)left),
                                    (__m512bh)*right);
#else
    *sum += (vector)bits_to_float(left) * (vector)*right;
#endif
}

// One tile of sums, over the units first … last − 1 of k.
WITHIN void NAME(tile)(NAME(left) left, const unit *right, size_t right_row, float *sums,
                       size_t sums_row, size_t first, size_t last, bool adding) {
    vector sum[TILE_ROWS][TILE_VECTORS];
    _Pragma("unroll") for (int i = 0; i < TILE_ROWS; i++)
        _Pragma("unroll") for (int j = 0; j < TILE_VECTORS; j++)
            sum[i][j] = adding ? *(vector *)(sums + i * sums_row + 16 * j) : (vector)0.0f;
    for (size_t k = first; k < last; k++) {
        units column[TILE_VECTORS];
        _Pragma("unroll") for (int j = 0; j < TILE_VECTORS; j++)
            column[j] = *(const units *)(right + k * right_row + 16 * j);
        _Pragma("unroll") for (int i = 0; i < TILE_ROWS; i++) {
            unit factor = left.start[i * left.row + k * left.step];
            _Pragma("unroll") for (int j = 0; j < TILE_VECTORS; j++)
                NAME(multiply_add)(&sum[i][j], factor, &column[j]);
        }
    }
    _Pragma("unroll") for (int i = 0; i < TILE_ROWS; i++)
        _Pragma("unroll") for (int j = 0; j < TILE_VECTORS; j++)
            *(vector *)(sums + i * sums_row + 16 * j) = sum[i][j];
}

// Queries · keysᵀ: row m needs no column from `visible` + m on.
WITHIN void NAME(score)(const unit *left, size_t depth, const unit *right, size_t right_row,
                        float *sums, size_t sums_row, size_t rows, size_t columns, size_t visible) {
    for (size_t n = 0; n < columns; n += NAME(panel))
        for (size_t m = 0; m < rows; m += TILE_ROWS)
            if (n < visible + m + TILE_ROWS - 1)
                NAME(tile)((NAME(left)){left + m * depth, depth, 1}, right + n, right_row,
                           sums + m * sums_row + n, sums_row, 0, depth, false);
}

// Scores · values: row m has zeros from column `visible` + m on.
WITHIN void NAME(mix)(NAME(left) left, const unit *right, float *sums, size_t width, size_t rows,
                      size_t columns, size_t visible, bool adding) {
    for (size_t n = 0; n < width; n += NAME(panel))
        for (size_t m = 0; m < rows; m += TILE_ROWS) {
            size_t seen = smaller(columns, visible + m + TILE_ROWS - 1);
            NAME(tile)((NAME(left)){left.start + m * left.row, left.row, left.step}, right + n,
                       width, sums + m * width + n, width, 0, (seen + PAIR - 1) / PAIR, adding);
        }
}

// Scoresᵀ · gradients, adding: key m is seen by row r where m < `visible` + r.
WITHIN void NAME(gather)(const unit *left, size_t left_row, const unit *right, float *sums,
                         size_t width, size_t keys, size_t rows, size_t visible) {
    for (size_t n = 0; n < width; n += NAME(panel))
        for (size_t m = 0; m < keys; m += TILE_ROWS) {
            size_t first = m < visible ? 0 : (m + 1 - visible) / PAIR;
            NAME(tile)((NAME(left)){left + m, 1, left_row}, right + n, width, sums + m * width + n,
                       width, first, (rows + PAIR - 1) / PAIR, true);
        }
}

// Numbers to units along their row; n is a multiple of 32.
WITHIN void NAME(along)(const float *row, unit *out, size_t n) {
#if PAIR == 2
    for (size_t i = 0; i < n; i += 32)
        *(units *)(out + i / 2) = (units)_mm512_cvtne2ps_pbh(
            (__m512) * (const vector *)(row + i + 16), (__m512) * (const vector *)(row + i));
#else
    for (size_t i = 0; i < n; i++) out[i] = float_to_bits(row[i]);
#endif
}

// Numbers of two rows that lie `stride` apart to units of one number each; of one row in singles.
WITHIN void NAME(across)(const float *row, size_t stride, unit *out, size_t n) {
#if PAIR == 2
    for (size_t i = 0; i < n; i += 16) {
        __m512i low = _mm512_cvtepu16_epi32(
            (__m256i)_mm512_cvtneps_pbh((__m512) * (const vector *)(row + i)));
        __m512i high = _mm512_cvtepu16_epi32(
            (__m256i)_mm512_cvtneps_pbh((__m512) * (const vector *)(row + stride + i)));
        *(units *)(out + i) = (units)_mm512_or_si512(low, _mm512_slli_epi32(high, 16));
    }
#else
    (void)stride;
    for (size_t i = 0; i < n; i++) out[i] = float_to_bits(row[i]);
#endif
}

// Where sixteen rows go; null pointers are left out.
typedef struct {
    unit *rows, *interleaved, *transposed;
    size_t transposed_row;
} NAME(layouts);

WITHIN void NAME(lay_out)(const float *group, size_t width, NAME(layouts) out, unit *spare) {
    size_t depth = width / PAIR;
    unit *rows = out.rows ? out.rows : spare;
    if (out.rows || out.transposed)
        for (size_t r = 0; r < 16; r++) NAME(along)(group + r * width, rows + r * depth, width);
    if (out.interleaved)
        for (size_t r = 0; r < 16; r += PAIR)
            NAME(across)(group + r * width, width, out.interleaved + r / PAIR * width, width);
    if (out.transposed)
        for (size_t first = 0; first < depth; first += 16)
            transpose(rows + first, depth, out.transposed + first * out.transposed_row,
                      out.transposed_row);
}

// Sixteen rows of a head from token `first` on; tokens past the end become zeros.
WITHIN void NAME(head_rows)(const ck_attention *a, const void *source, int part, size_t pair,
                            size_t first, float *group, size_t width) {
    for (size_t r = 0; r < 16; r++)
        head_row(a, source, part, pair, first + r, group + r * width, width);
}

// softmax in a stream: what a block of rows remembers between its blocks of keys.
WITHIN void NAME(soften)(float *scores, size_t n, size_t padded, float scale, float *largest,
                         float *total, float *mixed, size_t width, bool adding) {
    float top = largest_of(scores, n), sum = 0;
    if (adding && *largest > top) top = *largest;
    for (size_t i = 0; i < n; i++) {
        scores[i] = exponential((scores[i] - top) * scale);
        sum += scores[i];
    }
    for (size_t i = n; i < padded; i++) scores[i] = 0;
    if (adding && top > *largest) {
        float shrink = exponential((*largest - top) * scale);
        *total *= shrink;
        for (size_t i = 0; i < width; i++) mixed[i] *= shrink;
    }
    *total = (adding ? *total : 0) + sum;
    *largest = top;
}

TARGET static void NAME(forward)(const ck_attention *a, size_t pair, void *y, float *log_sums,
                                float *memory) {
    attention_extent e = attention_extents(a);
    size_t depth = e.width / PAIR, row = e.block / PAIR;
    unit *keys = take(&memory, e.width * e.padded), *values = take(&memory, e.width * e.padded);
    unit *queries = take(&memory, query_block * e.width);
    unit *weights = take(&memory, query_block * e.block);
    float *scores = (float *)take(&memory, query_block * e.block);
    float *mixed = (float *)take(&memory, query_block * e.width);
    float *group = (float *)take(&memory, 16 * e.width);
    unit *spare = take(&memory, 16 * e.width);
    float largest[query_block], totals[query_block];
    for (size_t t = 0; t < e.padded; t += 16) {
        NAME(head_rows)(a, a->packed, 1, pair, t, group, e.width);
        NAME(lay_out)(group, e.width,
                      (NAME(layouts)){.transposed = keys + t, .transposed_row = e.padded}, spare);
        NAME(head_rows)(a, a->packed, 2, pair, t, group, e.width);
        NAME(lay_out)(group, e.width, (NAME(layouts)){.interleaved = values + t / PAIR * e.width},
                      spare);
    }
    for (size_t t = 0; t < a->length; t += query_block) {
        size_t rows = smaller(query_block, a->length - t);
        size_t end = a->causal ? t + rows : a->length;
        size_t filled = round_up(rows, 16);
        for (size_t r = 0; r < filled; r += 16) {
            NAME(head_rows)(a, a->packed, 0, pair, t + r, group, e.width);
            NAME(lay_out)(group, e.width, (NAME(layouts)){.rows = queries + r * depth}, spare);
        }
        for (size_t k = 0; k < end; k += e.block) {
            size_t columns = smaller(e.block, end - k), padded = round_up(columns, 32);
            size_t visible = a->causal ? t - k + 1 : columns;
            NAME(score)(queries, depth, keys + k, e.padded, scores, e.block, filled, padded,
                        visible);
            for (size_t r = 0; r < filled; r++) {
                float *s = scores + r * e.block;
                size_t n = r < rows ? smaller(columns, a->causal ? visible + r : columns) : 0;
                if (n) NAME(soften)(s, n, padded, e.scale, largest + r, totals + r,
                                    mixed + r * e.width, e.width, k > 0);
                else fill(s, padded);
                NAME(along)(s, weights + r * row, padded);
            }
            NAME(mix)((NAME(left)){weights, row, 1}, values + k / PAIR * e.width, mixed, e.width,
                      filled, padded, visible, k > 0);
        }
        for (size_t r = 0; r < rows; r++) {
            float *m = mixed + r * e.width, inverse = 1.0f / totals[r];
            for (size_t i = 0; i < a->head_width; i++) m[i] *= inverse;
            store_row(m, y, a->type, merged_place(a, pair, t + r), a->head_width);
            log_sums[pair * a->length + t + r] = largest[r] * e.scale + __builtin_logf(totals[r]);
        }
    }
}

// Turns scores into probabilities p and their gradients into dS = p · (dP − Σ p · dP) · scale.
WITHIN void NAME(sharpen)(float *scores, float *slopes, size_t n, size_t padded, float scale,
                          float log_sum, float delta) {
    for (size_t i = 0; i < n; i++) {
        scores[i] = exponential(scores[i] * scale - log_sum);
        slopes[i] = scores[i] * (slopes[i] - delta) * scale;
    }
    for (size_t i = n; i < padded; i++) scores[i] = slopes[i] = 0;
}

TARGET static void NAME(backward)(const ck_attention *a, size_t pair, const void *y,
                                 const float *log_sums, const void *dy, void *dpacked,
                                 bool accumulate, float *memory) {
    attention_extent e = attention_extents(a);
    size_t depth = e.width / PAIR, row = e.block / PAIR, all = e.width * e.padded;
    unit *keys = take(&memory, all), *values = take(&memory, all);
    unit *key_rows = take(&memory, all);
    float *dkeys = (float *)take(&memory, all), *dvalues = (float *)take(&memory, all);
    unit *queries = take(&memory, query_block * e.width);
    unit *query_rows = take(&memory, query_block * e.width);
    unit *dmixed = take(&memory, query_block * e.width);
    unit *dmixed_rows = take(&memory, query_block * e.width);
    float *dqueries = (float *)take(&memory, query_block * e.width);
    float *scores = (float *)take(&memory, query_block * e.block);
    float *slopes = (float *)take(&memory, query_block * e.block);
    unit *weights = take(&memory, query_block * e.block);
    unit *dscores = take(&memory, query_block * e.block);
    unit *dscore_rows = take(&memory, query_block * e.block);
    float *group = (float *)take(&memory, 16 * e.width);
    unit *spare = take(&memory, 16 * e.width);
    float delta[query_block];
    for (size_t t = 0; t < e.padded; t += 16) {
        NAME(head_rows)(a, a->packed, 1, pair, t, group, e.width);
        NAME(lay_out)(group, e.width,
                      (NAME(layouts)){.transposed = keys + t, .transposed_row = e.padded,
                                      .interleaved = key_rows + t / PAIR * e.width}, spare);
        NAME(head_rows)(a, a->packed, 2, pair, t, group, e.width);
        NAME(lay_out)(group, e.width,
                      (NAME(layouts)){.transposed = values + t, .transposed_row = e.padded}, spare);
    }
    fill(dkeys, all);
    fill(dvalues, all);
    for (size_t t = 0; t < a->length; t += query_block) {
        size_t rows = smaller(query_block, a->length - t);
        size_t end = a->causal ? t + rows : a->length;
        size_t filled = round_up(rows, 16);
        for (size_t r = 0; r < filled; r += 16) {
            NAME(head_rows)(a, a->packed, 0, pair, t + r, group, e.width);
            NAME(lay_out)(group, e.width,
                          (NAME(layouts)){.rows = queries + r * depth,
                                          .interleaved = query_rows + r / PAIR * e.width}, spare);
            NAME(head_rows)(a, dy, 3, pair, t + r, group, e.width);
            NAME(lay_out)(group, e.width,
                          (NAME(layouts)){.rows = dmixed + r * depth,
                                          .interleaved = dmixed_rows + r / PAIR * e.width}, spare);
            for (size_t i = r; i < smaller(r + 16, rows); i++)
                delta[i] = merged_dot(a, y, group + (i - r) * e.width, pair, t + i,
                                      (float *)spare);
        }
        for (size_t k = 0; k < end; k += e.block) {
            size_t columns = smaller(e.block, end - k), padded = round_up(columns, 32);
            size_t visible = a->causal ? t - k + 1 : columns;
            NAME(score)(queries, depth, keys + k, e.padded, scores, e.block, filled, padded,
                        visible);
            NAME(score)(dmixed, depth, values + k, e.padded, slopes, e.block, filled, padded,
                        visible);
            for (size_t r = 0; r < filled; r++) {
                size_t n = r < rows ? smaller(columns, a->causal ? visible + r : columns) : 0;
                float log_sum = n ? log_sums[pair * a->length + t + r] : 0;
                NAME(sharpen)(scores + r * e.block, slopes + r * e.block, n, padded, e.scale,
                              log_sum, n ? delta[r] : 0);
                NAME(along)(slopes + r * e.block, dscore_rows + r * row, padded);
            }
            for (size_t r = 0; r < filled; r += PAIR) {
                NAME(across)(scores + r * e.block, e.block, weights + r / PAIR * e.block, padded);
                NAME(across)(slopes + r * e.block, e.block, dscores + r / PAIR * e.block, padded);
            }
            NAME(mix)((NAME(left)){dscore_rows, row, 1}, key_rows + k / PAIR * e.width, dqueries,
                      e.width, filled, padded, visible, k > 0);
            // A key past the end lies below `padded`, where weights are zeros.
            size_t seen = round_up(columns, TILE_ROWS);
            NAME(gather)(weights, e.block, dmixed_rows, dvalues + k * e.width, e.width, seen, rows,
                         visible);
            NAME(gather)(dscores, e.block, query_rows, dkeys + k * e.width, e.width, seen, rows,
                         visible);
        }
        for (size_t r = 0; r < rows; r++)
            put_head_row(a, dqueries + r * e.width, dpacked, 0, pair, t + r, accumulate);
    }
    for (size_t t = 0; t < a->length; t++) {
        put_head_row(a, dkeys + t * e.width, dpacked, 1, pair, t, accumulate);
        put_head_row(a, dvalues + t * e.width, dpacked, 2, pair, t, accumulate);
    }
}

#undef WITHIN
#undef NAME
#undef TARGET
#undef PAIR
#undef TILE_ROWS
#undef TILE_VECTORS
