import CKernels

extension KernelCase {
    static let decoding: [KernelCase] =
        [ck_weight_f32, ck_weight_bf16, ck_weight_u8].map { weights in
            let type = weights == ck_weight_f32 ? ck_f32 : ck_bf16
            // A rounding to bf16 or to bytes that goes the other way is carried through the layer.
            let agreement = Agreement.within(type == ck_f32 ? 1e-5 : 2e-2)
            let number = weights.rawValue
            return KernelCase("ck_decoder_read", type, agreement) { _, call in
                let decoder = TinyDecoder(ck_weight_type(rawValue: number))
                call { decoder.read() }
                return decoder.logits.values
            }
        } + [
            KernelCase("ck_quantize_rows", ck_f32, .exact, computes: false) { _, call in
                let (weights, scales) = (Cells(seed: 1, 111), Cells(zeros: 3))
                var bytes = [UInt8](repeating: 0, count: 111)
                call { ck_quantize_rows(weights.singles, &bytes, scales.singles, 37, 0, 3) }
                return bytes.map(Float.init) + scales.values
            }
        ]
}

/// One block, width 16, two heads, room for two tokens of one stream.
private final class TinyDecoder {
    let logits = Cells(zeros: outputs)

    private static let (width, hidden, outputs) = (16, 24, 20)
    private let weights: ck_weight_type
    private let block = UnsafeMutablePointer<ck_decoder_block>.allocate(capacity: 1)
    private var kept: [Cells] = []
    private var decoder = ck_decoder()

    init(_ weights: ck_weight_type) {
        self.weights = weights
        let norm = ck_norm(
            gain: keep(Cells(seed: 1, Self.width)).singles,
            bias: keep(Cells(seed: 2, Self.width)).singles, epsilon: 1e-5, centred: true)
        block.initialize(to: madeBlock(norm))
        decoder.blocks = UnsafePointer(block)
        decoder.last_norm = norm
        setExtents()
        takeMemory()
    }

    deinit { block.deallocate() }

    /// Reads two tokens and predicts the third.
    func read() {
        var team = ck_team(size: 1, resting: 0, penalty: 0)
        let span = ck_span(stream: 0, position: 0, count: 2)
        ck_decoder_read(&decoder, &team, [3, 1], [span], 1, 0, Self.outputs)
    }

    private func setExtents() {
        (decoder.width, decoder.hidden, decoder.heads) = (Self.width, Self.hidden, 2)
        (decoder.layers, decoder.capacity, decoder.streams) = (1, 2, 1)
        decoder.row_limit = 2
        decoder.cache_type = weights == ck_weight_f32 ? ck_f32 : ck_bf16
    }

    private func madeBlock(_ norm: ck_norm) -> ck_decoder_block {
        ck_decoder_block(
            attention_norm: norm, query_norm: norm, key_norm: norm, feed_forward_norm: norm,
            projection: matrix(3, 3 * Self.width, Self.width),
            mixture: matrix(4, Self.width, Self.width),
            expansion: matrix(5, 2 * Self.hidden, Self.width),
            contraction: matrix(6, Self.width, Self.hidden),
            keys: zeros(2 * Self.width).start, values: zeros(2 * Self.width).start)
    }

    private func takeMemory() {
        decoder.embedding = UnsafePointer(keep(Cells(seed: 7, 8 * Self.width)).singles)
        decoder.cosines = UnsafePointer(keep(Cells(seed: 8, 2 * 4)).singles)
        decoder.sines = UnsafePointer(keep(Cells(seed: 9, 2 * 4)).singles)
        decoder.output = matrix(10, Self.outputs, Self.width)
        decoder.residual = zeros(2 * Self.width).singles
        decoder.packed = zeros(2 * 3 * Self.width).singles
        decoder.mixed = zeros(2 * Self.width).singles
        decoder.gates = zeros(2 * 2 * Self.hidden).singles
        decoder.states = zeros(Self.width).singles
        decoder.logits = logits.singles
        let scratch = zeros(ck_decoder_scratch_bytes(&decoder) / 4 + 1)
        decoder.scratch = scratch.start.assumingMemoryBound(to: CChar.self)
    }

    private func matrix(_ seed: UInt64, _ outputs: Int, _ inputs: Int) -> ck_weight {
        let singles = Cells(seed: seed, outputs * inputs)
        var (values, scales) = (singles, Cells(zeros: outputs))
        switch weights {
        case ck_weight_bf16: values = Cells(singles.values, ck_bf16)
        case ck_weight_u8:
            values = Cells(zeros: outputs * inputs)
            let bytes = values.start.assumingMemoryBound(to: UInt8.self)
            ck_quantize_rows(singles.singles, bytes, scales.singles, inputs, 0, outputs)
        default: break
        }
        return ck_weight(
            values: keep(values).start, scales: keep(scales).singles, type: weights,
            outputs: outputs, inputs: inputs)
    }

    private func zeros(_ count: Int) -> Cells { keep(Cells(zeros: count)) }

    private func keep(_ cells: Cells) -> Cells {
        kept.append(cells)
        return cells
    }
}
