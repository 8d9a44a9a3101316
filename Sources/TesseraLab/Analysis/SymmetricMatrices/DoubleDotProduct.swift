/// Σ aᵢ · bᵢ, in eight sums that go side by side.
func dotProduct(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, count: Int) -> Double {
    var sums = SIMD8<Double>.zero
    let whole = count & ~7
    let (left, right) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    for offset in stride(from: 0, to: 8 * whole, by: 64) {
        sums +=
            left.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
            * right.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
    }
    return (whole..<count).reduce(sums.sum()) { $0 + a[$1] * b[$1] }
}
