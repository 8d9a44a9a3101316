import TesseraTensor
import Testing

struct ParameterArenaTests {
    @Test func aParameterOutlivesItsArena() {
        let parameters = (0..<64).map { number in
            (ParameterBuilder() / number).parameter("weight", [4096], .constant(Float(number)))
        }
        weak var arena: ParameterArena?
        do {
            let linked = ParameterArena(parameters, precision: .float32, seed: 1)
            arena = linked
        }
        #expect(arena == nil)
        // Blocks of the same size would take the place of memory that was given back.
        let others = ParameterArena(
            [ParameterBuilder().parameter("other", [64 * 4096], .constant(-1))],
            precision: .float32, seed: 1)
        for (number, parameter) in parameters.enumerated() {
            #expect(parameter.values.allSatisfy { $0 == Float(number) })
        }
        withExtendedLifetime(others) {}
    }
}
