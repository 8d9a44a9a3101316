import TesseraTensor
import TestSupport
import Testing

struct ActivationTests {
    @Test(arguments: [(1, 1), (3, 5), (9, 32)])
    func swiGLUGradientsMatchCentralDifferences(rows: Int, width: Int) {
        GradientCheck(inputs: [[rows, 2 * width]]).run { tape, x in tape.swiGLU(x[0]) }
    }

    @Test(arguments: GELUCurve.allCases, [1, 7, 300])
    func geluGradientsMatchCentralDifferences(curve: GELUCurve, count: Int) {
        GradientCheck(inputs: [[count]]).run { tape, x in
            tape.add(tape.gelu(x[0], curve), tape.gelu(x[0], curve))
        }
    }

    // Origin: Python's math in double precision, x * erfc(-x / sqrt(2)) / 2 and
    // x / (1 + exp(-1.702 * x)).
    @Test(arguments: [
        (
            GELUCurve.exact,
            [
                0, -5.919526e-9, -0.00404969409, -0.158655254, -0.100323419, 0, 0.149676581,
                0.841344746, 2.99595031, 6, 100,
            ]
        ),
        (
            GELUCurve.sigmoid,
            [
                0, -0.00022035355, -0.0180713097, -0.154204234, -0.0988003501, 0, 0.15119965,
                0.845795766, 2.98192869, 5.99977965, 100,
            ]
        ),
    ])
    func geluIsItsFormula(curve: GELUCurve, expected: [Float]) {
        let device = Device(precision: .float32)
        let x: [Float] = [-100, -6, -3, -1, -0.25, 0, 0.25, 1, 3, 6, 100]
        let y = Tape(on: device).gelu(device.tensor(x, [x.count]), curve).values
        for (found, wanted) in zip(y, expected) {
            #expect(abs(found - wanted) < 5e-7 * max(1, abs(wanted)))
        }
    }

    @Test func addGradientsMatchCentralDifferences() {
        GradientCheck(inputs: [[3, 4], [3, 4]]).run { tape, x in
            tape.add(tape.add(x[0], x[1]), x[0])
        }
    }

    @Test(arguments: [[0, 1, 1], [2, 2, 2], [0, 4, 3]] as [[Int32]])
    func embeddingGradientsMatchCentralDifferences(ids: [Int32]) {
        let table = ParameterBuilder().parameter("table", [5, 6], .constant(0))
        let arena = ParameterArena.forChecking([table])
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [], parameters: [table]).run { tape, _ in
                tape.embedding(table, ids: ids)
            }
        }
    }
}
