/// The scale of CLIP's input: each color by the mean and deviation over its training pictures.
package enum CLIPPixels {
    /// Mean and standard deviation of red, green and blue, of 0…1 (openai/CLIP, `clip.py`).
    private static let mean = [0.48145466, 0.4578275, 0.40821073]
    private static let deviation = [0.26862954, 0.26130258, 0.27577711]

    /// What each byte becomes, by channel and byte, [3, 256].
    private static let levels: [Float] = (0..<3).flatMap { channel in
        (0..<256).map { Float((Double($0) / 255 - mean[channel]) / deviation[channel]) }
    }

    /// RGB bytes [.., 3] as the model's numbers, in the same order.
    package static func normalized(_ bytes: [UInt8]) -> [Float] {
        levels.withUnsafeBufferPointer { levels in
            bytes.enumerated().map { levels[$0 % 3 * 256 + Int($1)] }
        }
    }
}
