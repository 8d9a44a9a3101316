import CKernels

extension KernelCase {
    private static let (rows, width) = (2, 83)
    private static let count = rows * width

    static let normalizations: [KernelCase] =
        both("ck_norm_statistics") { type, call in
            let (x, mean, rstd) = (Cells(seed: 1, count, type), Cells(zeros: 2), Cells(zeros: 2))
            call {
                ck_norm_statistics(x.rows(width), mean.singles, rstd.singles, rows, width, 1e-5)
            }
            return mean.values + rstd.values
        }
        + both("ck_norm_forward") { type, call in
            let (x, y) = (Cells(seed: 1, count, type), Cells(zeros: count, type))
            let (gain, bias) = (Cells(seed: 2, width), Cells(seed: 3, width))
            let (mean, rstd) = (Cells(zeros: rows), Cells(zeros: rows))
            call {
                ck_norm_forward(
                    x.rows(width), y.rows(width), gain.singles, bias.singles, mean.singles,
                    rstd.singles, rows, width, 1e-5)
            }
            return y.values + mean.values + rstd.values
        }
        + both("ck_norm_backward") { type, call in
            let (x, dy) = (Cells(seed: 1, count, type), Cells(seed: 2, count, type))
            let (dx, gain) = (Cells(zeros: count, type), Cells(seed: 3, width))
            let (mean, rstd) = (Cells(seed: 4, rows), Cells(seed: 5, rows))
            let (dgain, dbias) = (Cells(zeros: width), Cells(zeros: width))
            call {
                ck_norm_backward(
                    x.rows(width), dy.rows(width), dx.rows(width), gain.singles, mean.singles,
                    rstd.singles, dgain.singles, dbias.singles, rows, width, false)
            }
            return dx.values + dgain.values + dbias.values
        }
        + both("ck_group_norm_sum_rows") { type, call in
            let norm = PictureNorm(type)
            let sums = Cells(zeros: 32)
            call { ck_group_norm_sum_rows(norm.kernel, norm.x.start, sums.singles, 0, 2) }
            return sums.values
        }
        + both("ck_group_norm_measure") { type, call in
            let norm = PictureNorm(type)
            let sums = Cells(zeros: 32)
            ck_group_norm_sum_rows(norm.kernel, norm.x.start, sums.singles, 0, 2)
            call {
                ck_group_norm_measure(norm.kernel, norm.x.start, sums.singles, 1e-5, 0, 1)
            }
            return norm.mean.values + norm.rstd.values
        }
        + both("ck_group_norm_apply") { type, call in
            let norm = PictureNorm(type)
            let y = Cells(zeros: PictureNorm.size, type)
            norm.measure()
            call { ck_group_norm_apply(norm.kernel, norm.x.start, y.start, 0, 2) }
            return y.values
        }
        + both("ck_group_norm_backward") { type, call in
            let norm = PictureNorm(type)
            norm.measure()
            let (dy, dx) = (
                Cells(seed: 7, PictureNorm.size, type), Cells(zeros: PictureNorm.size, type)
            )
            let (dscale, dshift) = (Cells(zeros: 32, type), Cells(zeros: 32, type))
            let sums = Cells(zeros: 16)
            call {
                ck_group_norm_backward(
                    norm.kernel, norm.x.start, dy.start, ck_target(start: dx.start, adding: false),
                    ck_target(start: dscale.start, adding: false),
                    ck_target(start: dshift.start, adding: false), sums.singles, 0, 1)
            }
            return dx.values + dscale.values + dshift.values + sums.values
        }

    /// A picture of 4 × 4 pixels and 8 channels, scaled and shifted on a grid of 2 × 2.
    private struct PictureNorm {
        static let size = 4 * 4 * 8
        let x, gain, bias, scale, shift, mean, rstd: Cells
        let kernel: ck_group_norm

        init(_ type: ck_type) {
            x = Cells(seed: 1, Self.size, type)
            (gain, bias) = (Cells(seed: 2, 8), Cells(seed: 3, 8))
            (scale, shift) = (Cells(seed: 4, 32, type), Cells(seed: 5, 32, type))
            (mean, rstd) = (Cells(zeros: 2), Cells(zeros: 2))
            kernel = ck_group_norm(
                type: type, height: 4, width: 4, channels: 8, groups: 2, rows: 2, columns: 2,
                gain: gain.singles, bias: bias.singles, scale: scale.start, shift: shift.start,
                mean: mean.singles, rstd: rstd.singles, silu: true)
        }

        func measure() {
            let sums = Cells(zeros: 32)
            ck_group_norm_sum_rows(kernel, x.start, sums.singles, 0, 2)
            ck_group_norm_measure(kernel, x.start, sums.singles, 1e-5, 0, 1)
        }
    }

    static let attentions: [KernelCase] =
        both("ck_attention_forward") { type, call in
            let heads = Heads(type)
            call { heads.forward() }
            return heads.y.values + heads.sums.values
        }
        + both("ck_attention_backward") { type, call in
            let heads = Heads(type)
            heads.forward()
            let dy = Cells(seed: 6, Heads.length * 16, type)
            let dpacked = Cells(zeros: Heads.length * 48, type)
            call {
                ck_attention_backward(
                    heads.kernel, heads.y.start, heads.sums.singles, dy.start, dpacked.start,
                    false, heads.memory.singles, 0, 1)
            }
            return dpacked.values
        }

    /// One of two heads of eight numbers over nine tokens, normalised, rotated and causal.
    private struct Heads {
        static let length = 9
        let packed, cosines, sines, gain, bias, mean, rstd, memory, y, sums: Cells
        let kernel: ck_attention

        init(_ type: ck_type) {
            packed = Cells(seed: 1, Self.length * 48, type)
            (cosines, sines) = (Cells(seed: 2, Self.length * 4), Cells(seed: 3, Self.length * 4))
            (gain, bias) = (Cells(seed: 4, 16), Cells(seed: 5, 16))
            (mean, rstd) = (Cells(zeros: Self.length), Cells(seed: 8, Self.length))
            let norm = ck_row_norm(
                gain: gain.singles, bias: bias.singles, mean: mean.singles, rstd: rstd.singles)
            var kernel = ck_attention(
                packed: packed.start, type: type, length: Self.length, heads: 2, head_width: 8,
                causal: true, cosine: cosines.singles, sine: sines.singles, query_norm: norm,
                key_norm: norm)
            memory = Cells(zeros: ck_attention_memory(&kernel))
            self.kernel = kernel
            (y, sums) = (Cells(zeros: Self.length * 16, type), Cells(zeros: 2 * Self.length))
        }

        func forward() {
            ck_attention_forward(kernel, y.start, sums.singles, memory.singles, 0, 1)
        }
    }
}
