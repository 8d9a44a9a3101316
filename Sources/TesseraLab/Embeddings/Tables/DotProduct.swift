/// Σ a[i] b[i] over two stretches of numbers, summed in eight lanes and then from left to right.
///
/// The order of the sum depends on `count` alone, so equal numbers give equal bits.
///
/// - Precondition: both arrays have `count` numbers from their first ones on.
func dotProduct(_ a: [Float], _ firstA: Int, _ b: [Float], _ firstB: Int, count: Int) -> Float {
    precondition(
        firstA >= 0 && firstB >= 0 && firstA + count <= a.count && firstB + count <= b.count,
        "dotProduct: \(count) numbers from \(firstA) of \(a.count) and \(firstB) of \(b.count)")
    return a.withUnsafeBytes { a in
        b.withUnsafeBytes { b in
            dotProduct(a, firstA * 4, b, firstB * 4, count: count)
        }
    }
}

private func dotProduct(
    _ a: UnsafeRawBufferPointer, _ firstA: Int, _ b: UnsafeRawBufferPointer, _ firstB: Int,
    count: Int
) -> Float {
    var lanes = SIMD8<Float>.zero
    var index = 0
    while index + 8 <= count {
        let left = a.loadUnaligned(fromByteOffset: firstA + index * 4, as: SIMD8<Float>.self)
        let right = b.loadUnaligned(fromByteOffset: firstB + index * 4, as: SIMD8<Float>.self)
        lanes += left * right
        index += 8
    }
    var sum = lanes.sum()
    while index < count {
        sum +=
            a.loadUnaligned(fromByteOffset: firstA + index * 4, as: Float.self)
            * b.loadUnaligned(fromByteOffset: firstB + index * 4, as: Float.self)
        index += 1
    }
    return sum
}
