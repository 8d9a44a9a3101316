import CKernels

extension KernelCase {
    static let phases: [KernelCase] =
        [
            KernelCase("ck_phase_weights", ck_f32, .exact) { _, call in
                let (weights, phases) = (Cells(seed: 1, 6 * 9), Cells(zeros: 6 * 16))
                call { ck_phase_weights(weights.singles, phases.singles, 3, 2) }
                return phases.values
            },
            KernelCase("ck_phase_weight_gradient", ck_f32, .exact) { _, call in
                let (dphases, dweights) = (Cells(seed: 1, 6 * 16), Cells(seed: 2, 6 * 9))
                call { ck_phase_weight_gradient(dphases.singles, dweights.singles, 3, 2, true) }
                return dweights.values
            },
        ]
        + both("ck_interleave_phases", .exact, computes: false) { type, call in
            let (phases, y) = (Cells(seed: 1, 16 * 4 * 7, type), Cells(zeros: 36 * 7, type))
            call { ck_interleave_phases(phases.start, y.start, type, 3, 3, 7, 0, 3) }
            return y.values
        }
        + both("ck_separate_phases", .exact, computes: false) { type, call in
            let (dy, dphases) = (Cells(seed: 1, 36 * 7, type), Cells(zeros: 16 * 4 * 7, type))
            call { ck_separate_phases(dy.start, dphases.start, type, 3, 3, 7, 0, 4) }
            return dphases.values
        }

    static let losses: [KernelCase] =
        both("ck_cross_entropy") { type, call in
            let (logits, losses) = (Cells(seed: 1, 2 * 83, type), Cells(zeros: 2))
            call {
                ck_cross_entropy(
                    logits.start, type, [82, 0], [0.5, 0], losses.singles, 2, 83, 1e-4, true)
            }
            return losses.values + logits.values
        }
        + both("ck_difference_loss") { type, call in
            let (a, b) = (Cells(seed: 1, 183, type), Cells(seed: 2, 183, type))
            let gradient = Cells(zeros: 183, type)
            var (absolute, square) = (0.0, 0.0)
            call {
                ck_difference_loss(
                    a.start, b.start, type, gradient.start, 183, 0.3, 0.6, &absolute, &square)
            }
            return gradient.values + [Float(absolute), Float(square)]
        }
        + [
            KernelCase("ck_edge_loss") { _, call in
                let (a, b) = (Cells(seed: 1, 81), Cells(seed: 2, 81))
                let gradient = Cells(zeros: 81)
                var sum = 0.0
                call { sum = ck_edge_loss(a.singles, b.singles, gradient.singles, 3, 9, 3, 0.3) }
                return gradient.values + [Float(sum)]
            },
            KernelCase("ck_argmax_rows", ck_f32, .exact) { _, call in
                let x = Cells(seed: 1, 2 * 83)
                var columns = [Int32](repeating: 0, count: 2)
                call { ck_argmax_rows(x.singles, &columns, 2, 83) }
                return columns.map(Float.init)
            },
        ]

    static let quantizers: [KernelCase] =
        both("ck_normalize_rows_forward") { type, call in
            let (x, y, inverse) = (Cells(seed: 1, 111, type), Cells(zeros: 111), Cells(zeros: 3))
            call { ck_normalize_rows_forward(x.start, type, y.singles, inverse.singles, 3, 37) }
            return y.values + inverse.values
        }
        + both("ck_normalize_rows_backward") { type, call in
            let (y, dy, inverse) = (Cells(seed: 1, 111), Cells(seed: 2, 111), Cells(seed: 3, 3))
            let dx = Cells(zeros: 111, type)
            call {
                ck_normalize_rows_backward(
                    y.singles, inverse.singles, dy.singles, dx.start, type, 3, 37, false)
            }
            return dx.values
        }
        + both("ck_squared_distance") { type, call in
            let (x, target) = (Cells(seed: 1, 183, type), Cells(seed: 2, 183))
            var sum = 0.0
            call { sum = ck_squared_distance(x.start, type, target.singles, 183) }
            return [Float(sum)]
        }
        + both("ck_straight_through_backward") { type, call in
            let (x, target, dy) = (Cells(seed: 1, 99, type), Cells(seed: 2, 99), Cells(seed: 3, 99))
            let dx = Cells(zeros: 99, type)
            call {
                ck_straight_through_backward(
                    x.start, type, target.singles, dy.singles, dx.start, 99, 0.25, false)
            }
            return dx.values
        }
        + both("ck_finite_scalars_forward", .exact) { type, call in
            let (x, y) = (Cells(seed: 1, 32, type), Cells(zeros: 32))
            call { ck_finite_scalars_forward(x.start, type, y.singles, bounds, 2, 16) }
            return y.values
        }
        + both("ck_finite_scalars_backward") { type, call in
            let (x, dy) = (Cells(seed: 1, 32, type), Cells(seed: 2, 32))
            let dx = Cells(zeros: 32, type)
            call {
                ck_finite_scalars_backward(
                    x.start, type, dy.singles, dx.start, bounds, 2, 16, false)
            }
            return dx.values
        }
        + [
            KernelCase("ck_nearest_codes", ck_f32, .exact) { _, call in
                let (x, codes) = (Cells(seed: 1, 12), Cells(seed: 2, 4 * 128))
                var nearest = [Int32](repeating: 0, count: 3)
                call { ck_nearest_codes(x.singles, codes.singles, &nearest, 3, 4, 128) }
                return nearest.map(Float.init)
            }
        ]

    private static var bounds: [ck_scalar_bound] {
        (0..<16).map { _ in ck_scalar_bound(half: 2.5, offset: 0.5, shift: 0.2, width: 2) }
    }
}
