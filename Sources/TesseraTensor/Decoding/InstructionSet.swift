import CKernels

/// Instruction sets for which the decoder's kernels are written, each with all before it.
package enum InstructionSet: UInt32, CaseIterable, Sendable {
    /// What every processor has.
    case portable
    /// 8 singles at a time, multiplied and added in one.
    case avx2
    /// 16 singles at a time.
    case avx512
    /// With products of bytes.
    case avx512VNNI
    /// With products of bf16 as well.
    case avx512BF16

    /// The last one that this processor has.
    package static var best: InstructionSet {
        InstructionSet(rawValue: ck_best_instructions().rawValue) ?? .portable
    }

    /// All that this processor has.
    package static var available: [InstructionSet] {
        allCases.filter { $0.rawValue <= best.rawValue }
    }

    var kernel: ck_instructions { ck_instructions(rawValue: rawValue) }
}
