import TesseraTensor
import TestSupport
import Testing

struct NormTests {
    @Test(arguments: [(1, 3), (5, 7), (130, 8)], [(true, true), (true, false), (false, false)])
    func gradientsMatchCentralDifferences(size: (rows: Int, width: Int), kind: (Bool, Bool)) {
        let parameters = normParameters(
            "norm", width: size.width, isCentred: kind.0, hasBias: kind.1)
        let learned = [parameters.gain] + (parameters.bias.map { [$0] } ?? [])
        let arena = ParameterArena.forChecking(learned)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[size.rows, size.width]], parameters: learned).run { tape, x in
                tape.norm(x[0], parameters)
            }
        }
    }

    @Test func rowsHaveZeroMeanAndUnitVariance() {
        let parameters = normParameters("norm", width: 64, isCentred: true, hasBias: false)
        let arena = ParameterArena([parameters.gain], precision: .float32, seed: 1)
        parameters.gain.assign([Float](repeating: 1, count: 64))
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let x = device.tensor((0..<64).map { Float($0 * $0) }, [1, 64])
            let y = Tape(on: device, recording: false).norm(x, parameters).values
            #expect(abs(y.reduce(0, +) / 64) < 1e-5)
            let variance = y.map { $0 * $0 }.reduce(0, +) / 64
            #expect(abs(variance - 1) < 1e-4)
        }
    }

    private func normParameters(
        _ name: String, width: Int, isCentred: Bool, hasBias: Bool
    ) -> NormParameters {
        let builder = ParameterBuilder() / name
        return NormParameters(
            gain: builder.parameter("weight", [width], .constant(1)),
            bias: hasBias ? builder.parameter("bias", [width], .constant(0)) : nil,
            isCentred: isCentred)
    }
}
