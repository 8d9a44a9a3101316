import CKernels
import TesseraTensor

/// Numbers as kernels read and write them, in singles or bf16.
final class Cells {
    let type: ck_type
    let start: UnsafeMutableRawPointer
    private let count: Int

    init(_ values: [Float], _ type: ck_type) {
        self.type = type
        count = values.count
        start = .allocate(byteCount: 4 * count, alignment: 64)
        for (index, value) in values.enumerated() {
            if type == ck_f32 {
                start.storeBytes(of: value, toByteOffset: 4 * index, as: Float.self)
            } else {
                let bits = UInt16(value.bitPattern >> 16)
                start.storeBytes(of: bits, toByteOffset: 2 * index, as: UInt16.self)
            }
        }
    }

    deinit { start.deallocate() }

    /// Uniform in ±1.
    convenience init(seed: UInt64, _ count: Int, _ type: ck_type = ck_f32) {
        var random = RandomSource(seed: seed, purpose: "kernel operands")
        self.init((0..<count).map { _ in random.uniform(-1, 1) }, type)
    }

    /// Zeros.
    convenience init(zeros count: Int, _ type: ck_type = ck_f32) {
        self.init(Array(repeating: 0, count: count), type)
    }

    var singles: UnsafeMutablePointer<Float> { start.assumingMemoryBound(to: Float.self) }

    var values: [Float] {
        (0..<count).map { index in
            guard type == ck_bf16 else { return singles[index] }
            let bits = start.load(fromByteOffset: 2 * index, as: UInt16.self)
            return Float(bitPattern: UInt32(bits) << 16)
        }
    }

    /// Rows without gaps.
    func rows(_ width: Int) -> ck_rows { ck_rows(start: start, type: type, stride: width) }
}
