import CKernels
import Testing

/// One call of one C kernel on fixed numbers.
struct KernelCase: CustomTestStringConvertible, Sendable {
    /// How the results of one kernel under several instruction sets are related.
    enum Agreement: Sendable {
        /// Bit for bit: nothing is multiplied and added in one, and sums have one order.
        case exact
        /// Within this part of the largest number: products are rounded before they are added or
        /// not, and a sum along a row has as many parts as a register.
        case within(Float)
    }

    /// What runs the kernel itself; everything else only prepares for it.
    typealias Call = (() -> Void) -> Void

    /// The C function.
    let name: String
    let type: ck_type
    let agreement: Agreement
    /// Whether there is something to compute; what only moves numbers is left to the C library.
    let computes: Bool
    private let body: @Sendable (ck_type, Call) -> [Float]

    init(
        _ name: String, _ type: ck_type = ck_f32, _ agreement: Agreement? = nil,
        computes: Bool = true, _ body: @escaping @Sendable (ck_type, Call) -> [Float]
    ) {
        self.name = name
        self.type = type
        // bf16 keeps 8 bits, and a number between two of its steps may go either way.
        self.agreement = agreement ?? .within(type == ck_f32 ? 1e-5 : 1.0 / 128)
        self.computes = computes
        self.body = body
    }

    var testDescription: String { name + (type == ck_f32 ? "" : " in bf16") }

    /// The kernel's results.
    func results(_ call: Call = { $0() }) -> [Float] { body(type, call) }

    /// The same kernel in singles and in bf16.
    static func both(
        _ name: String, _ agreement: Agreement? = nil, computes: Bool = true,
        _ body: @escaping @Sendable (ck_type, Call) -> [Float]
    ) -> [KernelCase] {
        [ck_f32, ck_bf16].map { KernelCase(name, $0, agreement, computes: computes, body) }
    }

    /// Every kernel there is.
    static let all =
        elementwise + activations + normalizations + attentions + losses + tables + phases
        + quantizers + optimizer + decoding
}

extension ck_type: @retroactive @unchecked Sendable {}
