import TesseraTensor
import TestSupport
import Testing

struct ActivationTests {
    @Test(arguments: [(1, 1), (3, 5), (9, 32)])
    func swiGLUGradientsMatchCentralDifferences(rows: Int, width: Int) {
        GradientCheck(inputs: [[rows, 2 * width]]).run { tape, x in tape.swiGLU(x[0]) }
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
