import CKernels

/// Instruction sets for which the kernels are compiled, each with all before it.
package enum InstructionSet: UInt32, CaseIterable, Comparable, Sendable {
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

    /// The last one that this processor has and that `DNNL_MAX_CPU_ISA` allows.
    package static var best: InstructionSet {
        InstructionSet(rawValue: ck_best_instructions().rawValue) ?? .portable
    }

    package static func < (left: InstructionSet, right: InstructionSet) -> Bool {
        left.rawValue < right.rawValue
    }

    /// All that may be used.
    package static var available: [InstructionSet] {
        allCases.filter { $0 <= best }
    }

    /// Runs `body`, and what it splits between threads, with kernels that keep to this set.
    ///
    /// oneDNN's products are not limited by it.
    package func limitingKernels<Result>(_ body: () throws -> Result) rethrows -> Result {
        let before = ck_allowed_instructions()
        ck_limit_instructions(ck_instructions(rawValue: rawValue))
        defer { ck_limit_instructions(before) }
        return try body()
    }
}
