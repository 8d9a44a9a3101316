import CKernels

extension KernelCase {
    private static let (rows, width) = (2, 83)
    private static let count = rows * width

    static let elementwise: [KernelCase] =
        both("ck_copy", .exact) { type, call in
            let (a, out) = (Cells(seed: 1, count, type), Cells(seed: 2, count))
            call { ck_copy(a.start, type, out.start, ck_f32, count, true) }
            return out.values
        }
        + both("ck_add", .exact) { type, call in
            let (a, b) = (Cells(seed: 1, count, type), Cells(seed: 2, count))
            let out = Cells(zeros: count, type)
            call { ck_add(a.start, type, b.start, ck_f32, out.start, type, count) }
            return out.values
        }
        + both("ck_add_row", .exact) { type, call in
            let (a, bias) = (Cells(seed: 1, count, type), Cells(seed: 2, width))
            call { ck_add_row(a.start, type, bias.singles, rows, width) }
            return a.values
        }
        + both("ck_sum_rows", .exact) { type, call in
            let (a, sums) = (Cells(seed: 1, count, type), Cells(zeros: width))
            call { ck_sum_rows(a.start, type, sums.singles, rows, width) }
            return sums.values
        }
        + both("ck_scale", .exact) { type, call in
            let (a, out) = (Cells(seed: 1, count, type), Cells(zeros: count, type))
            call { ck_scale(a.start, type, 1.7, out.start, type, count, false) }
            return out.values
        }
        + both("ck_to_bytes") { type, call in
            let x = Cells(seed: 1, count, type)
            var bytes = [UInt8](repeating: 0, count: count)
            call { ck_to_bytes(x.start, type, &bytes, count) }
            return bytes.map(Float.init)
        }
        + [
            KernelCase("ck_from_bytes") { _, call in
                let bytes = (0..<count).map { UInt8($0 % 256) }
                let x = Cells(zeros: count)
                call { ck_from_bytes(bytes, x.singles, count) }
                return x.values
            }
        ]

    static let activations: [KernelCase] =
        both("ck_swiglu_forward") { type, call in
            let (x, y) = (Cells(seed: 1, 2 * count, type), Cells(zeros: count, type))
            call { ck_swiglu_forward(x.start, y.start, type, rows, width) }
            return y.values
        }
        + both("ck_swiglu_backward") { type, call in
            let (x, dy) = (Cells(seed: 1, 2 * count, type), Cells(seed: 2, count, type))
            let dx = Cells(seed: 3, 2 * count, type)
            call { ck_swiglu_backward(x.start, dy.start, dx.start, type, rows, width, true) }
            return dx.values
        }
        + both("ck_silu_forward") { type, call in
            let (x, y) = (Cells(seed: 1, count, type), Cells(zeros: count, type))
            call { ck_silu_forward(x.start, y.start, type, count) }
            return y.values
        }
        + both("ck_silu_backward") { type, call in
            let (x, dy) = (Cells(seed: 1, count, type), Cells(seed: 2, count, type))
            let dx = Cells(zeros: count, type)
            call { ck_silu_backward(x.start, dy.start, dx.start, type, count, false) }
            return dx.values
        }
        + both("ck_gelu_forward") { type, call in
            let x = Cells(seed: 1, count, type)
            let (y, z) = (Cells(zeros: count, type), Cells(zeros: count, type))
            call {
                ck_gelu_forward(x.start, y.start, type, ck_gelu_exact, count)
                ck_gelu_forward(x.start, z.start, type, ck_gelu_sigmoid, count)
            }
            return y.values + z.values
        }
        + both("ck_gelu_backward") { type, call in
            let (x, dy) = (Cells(seed: 1, count, type), Cells(seed: 2, count, type))
            let dx = Cells(zeros: count, type)
            call {
                for (curve, adding) in [(ck_gelu_exact, false), (ck_gelu_sigmoid, true)] {
                    ck_gelu_backward(x.start, dy.start, dx.start, type, curve, count, adding)
                }
            }
            return dx.values
        }
        + [
            KernelCase("ck_form_probabilities") { _, call in
                let x = Cells(seed: 1, width)
                call { ck_form_probabilities(x.singles, width, 3) }
                return x.values
            }
        ]

    static let tables: [KernelCase] = [
        KernelCase("ck_gather_rows", ck_f32, .exact, computes: false) { _, call in
            let (table, out) = (Cells(seed: 1, 9 * width), Cells(zeros: count))
            call { ck_gather_rows(table.singles, [8, 3], out.singles, rows, width) }
            return out.values
        },
        KernelCase("ck_scatter_rows", ck_f32, .exact) { _, call in
            let (table, dout) = (Cells(seed: 1, 9 * width), Cells(seed: 2, count))
            call {
                ck_scatter_rows(table.singles, [3, 3], dout.singles, rows, width, 2, width)
            }
            return table.values
        },
    ]

    static let optimizer: [KernelCase] = [
        KernelCase("ck_adamw") { _, call in
            let (weights, gradients) = (Cells(seed: 1, count), Cells(seed: 2, count))
            let (first, second) = (Cells(zeros: count), Cells(zeros: count))
            let shadow = Cells(zeros: count, ck_bf16)
            let settings = ck_adamw_settings(
                learning_rate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weight_decay: 0.1,
                correction1: 0.1, correction2: 0.05, gradient_scale: 0.7)
            call {
                ck_adamw(
                    weights.singles, gradients.singles, first.singles, second.singles,
                    shadow.start.assumingMemoryBound(to: UInt16.self), count, settings)
            }
            return weights.values + first.values + second.values
        },
        KernelCase("ck_sum_squares") { _, call in
            let x = Cells(seed: 1, count)
            var sum = 0.0
            call { sum = ck_sum_squares(x.singles, count) }
            return [Float(sum)]
        },
    ]
}
