package import TesseraModels
package import TesseraTensor
package import Testing

extension SafetensorsFile {
    /// The numbers that a fixture expects of a parameter: its tensor "part/key".
    ///
    /// - Throws: `SafetensorsError` when the fixture has none of this shape.
    package func expected(_ part: String, _ parameter: Parameter) throws -> [Float] {
        try floats("\(part)/\(parameter.name)", shape: parameter.shape.extents)
    }
}

/// Checks the largest difference relative to the largest expected number, and that to a floor.
package func expectClose(
    _ got: [Float], _ expected: [Float], _ what: String, _ tolerance: Float, floor: Float = 1e-6,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let scale = max(expected.map(abs).max() ?? 0, floor)
    let worst = zip(got, expected).map { abs($0 - $1) }.max() ?? .infinity
    #expect(
        got.count == expected.count && worst <= tolerance * scale,
        "\(what): off by \(worst) of \(scale)", sourceLocation: sourceLocation)
}
