import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// Pictures to codes and codes to pictures, as bytes, a batch at once and one alone.
    static let tokenizerCoding = [Precision.float32, .bfloat16].flatMap { precision in
        [encoding(batch: 16), encoding(batch: 1), decoding(batch: 16), decoding(batch: 1)]
            .map { $0(precision) }
    }

    private static func encoding(batch: Int) -> (Precision) -> Benchmark {
        let shape = TokenizerShape(batch: batch)
        return coding("encode", shape, parts: ["encoder", "quant_conv"]) { model, device in
            let pixels = shape.randomPixels()
            let size = pixels.count / batch
            let pictures = (0..<batch).map { Array(pixels[$0 * size..<($0 + 1) * size]) }
            return { _ = model.codes(of: pictures, on: device) }
        }
    }

    private static func decoding(batch: Int) -> (Precision) -> Benchmark {
        let shape = TokenizerShape(batch: batch)
        return coding("decode", shape, parts: ["decoder", "post_quant_conv"]) { model, device in
            let codes = (0..<batch).map { picture in
                (0..<shape.configuration.codesPerPicture).map { Int32($0 * 13 + picture) }
            }
            return { _ = model.pixels(of: codes, on: device) }
        }
    }

    private static func coding(
        _ mode: String, _ shape: TokenizerShape, parts: [String],
        make: @escaping @Sendable (ImageTokenizer, Device) -> () -> Void
    ) -> (Precision) -> Benchmark {
        { precision in
            let amount = shape.batch == 1 ? "one picture" : "\(shape.batch) pictures"
            return Benchmark(name: "tokenizer/\(mode)/\(amount)/\(precision)", unit: "img") {
                let device = $0.device(precision)
                let model = ImageTokenizer(shape.configuration, precision: precision, seed: 1)
                return Workload(
                    unitsPerRun: Double(shape.batch),
                    arithmetic: shape.arithmetic(of: model, below: parts), device: device,
                    peers: shape.peers(mode: mode, precision), run: make(model, device))
            }
        }
    }
}
