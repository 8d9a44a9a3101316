import CInstructionCount
import CKernels
import Foundation
import TesseraTensor
import TestSupport
import Testing

/// All kernels go by one limit: `DNNL_MAX_CPU_ISA`, or what a thread asks for.
struct InstructionLimitTests {
    @Test(arguments: KernelCase.all)
    func lowerInstructionsGiveTheSameNumbers(kernel: KernelCase) {
        let best = kernel.results()
        for set in InstructionSet.available {
            let lower = set.limitingKernels { kernel.results() }
            switch kernel.agreement {
            case .exact: #expect(lower == best, "\(set)")
            case .within(let tolerance): expectClose(lower, best, "\(set)", tolerance)
            }
        }
    }

    /// Each kernel is run one instruction at a time, and every instruction is looked at.
    @Test(.enabled(if: instruction_count_is_possible()), arguments: KernelCase.all)
    func noKernelGoesBeyondTheLimit(kernel: KernelCase) {
        let portable = instructions(of: kernel, under: .portable)
        #expect(portable.all > 0 && portable.avx == 0 && portable.avx512 == 0)
        guard InstructionSet.best >= .avx2 else { return }
        let middle = instructions(of: kernel, under: .avx2)
        #expect(middle.avx512 == 0 && (middle.avx > 0 || !kernel.computes))
    }

    /// The count sees what it looks for.
    @Test(.enabled(if: instruction_count_is_possible() && InstructionSet.best >= .avx512))
    func withoutALimitTheNewestInstructionsAreUsed() throws {
        let kernel = try #require(KernelCase.all.first { $0.name == "ck_silu_forward" })
        #expect(instructions(of: kernel, under: .best).avx512 > 0)
    }

    private func instructions(
        of kernel: KernelCase, under set: InstructionSet
    ) -> instruction_count {
        var count = instruction_count()
        _ = set.limitingKernels {
            kernel.results { body in
                withoutActuallyEscaping(body) { body in
                    var task = Task(body: body)
                    withUnsafeMutablePointer(to: &task) { task in
                        count = instruction_count_of(
                            { $0?.assumingMemoryBound(to: Task.self).pointee.body() }, task)
                    }
                }
            }
        }
        return count
    }

    private struct Task {
        let body: () -> Void
    }

    /// What a thread asks for holds on the threads that help it.
    @Test func theLimitHoldsInParallelRegions() {
        ck_set_thread_count(2)
        let parts = UnsafeMutablePointer<ck_instructions>.allocate(capacity: 2)
        defer { parts.deallocate() }
        parts.initialize(repeating: ck_avx512_bf16, count: 2)
        InstructionSet.portable.limitingKernels {
            ck_parallel(
                { context, part, _ in
                    context?.assumingMemoryBound(to: ck_instructions.self)[Int(part)] =
                        ck_allowed_instructions()
                }, parts)
        }
        for part in 0..<Int(ck_thread_count()) { #expect(parts[part] == ck_portable) }
        #expect(ck_allowed_instructions() == ck_best_instructions())
    }

    /// A function that is new in a header has to be listed, or named here as no kernel.
    @Test func everyKernelIsListed() throws {
        let others: Set = [
            "ck_best_instructions", "ck_allowed_instructions", "ck_limit_instructions",
            "ck_parallel", "ck_thread_count", "ck_set_thread_count", "ck_run_stages",
            "ck_attention_memory", "ck_decoder_scratch_bytes",
        ]
        let declared = try Set(
            headers().matches(of: /(?m)^[a-z_]+ (ck_\w+)\(/).map { String($0.1) })
        #expect(declared.count > 40)
        #expect(declared.subtracting(others) == Set(KernelCase.all.map(\.name)))
    }

    private func headers() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/CKernels/include")
        return try ["CKernels.h", "CKernelsDecoding.h"].map {
            try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
        }.joined()
    }
}
