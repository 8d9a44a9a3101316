import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct InceptionTests {
    static let small = InceptionConfiguration(channelDivisor: 16)

    static func model() throws -> Inception {
        try Inception(
            small, from: SafetensorsFile(FormulaInception.file(small), name: "formula"))
    }

    // Origin: Tests/Fixtures/inception.py, torch 2.15 and torchvision 0.29.
    static let everySixteenthFeature: [[Float]] = [
        [3.34412265, 4.14544535, 3.37650681, 2.1022284, 0, 0.554326892, 1.66647184, 0],
        [3.23373818, 4.11189461, 3.3169651, 1.98068166, 0, 0.560783267, 1.49897289, 0],
    ]
    static let meanFeature = 1.7208082675933838

    @Test(arguments: Precision.best == .float32 ? [Precision.float32] : [.float32, .bfloat16])
    func featuresArePyTorchs(precision: Precision) throws {
        let pictures = (0..<2).map { FormulaNumbers.picture($0, side: 64) }
        let device = Device(precision: precision)
        let features = try Self.model().features(of: pictures, side: 64, on: device)
        #expect(features.map(\.count) == [128, 128])
        for (found, expected) in zip(features, Self.everySixteenthFeature) {
            let some = stride(from: 0, to: 128, by: 16).map { found[$0] }
            expectClose(some, expected, "features", 2e-5)
        }
        let mean = features.joined().reduce(0) { $0 + Double($1) } / 256
        #expect(abs(mean - Self.meanFeature) < 1e-5)
    }

    // A batch of 9 is cut in two: a picture has the same features in both and on its own.
    @Test func featuresDoNotDependOnTheOtherPictures() throws {
        let pictures = (0..<9).map { FormulaNumbers.picture($0 % 8, side: 16) }
        let device = Device(precision: .float32)
        let model = try Self.model()
        let features = model.features(of: pictures, side: 16, on: device)
        expectClose(features[8], features[0], "the ninth picture", 1e-5)
        #expect(features[1] != features[0])
        #expect(model.features(of: [], side: 16, on: device).isEmpty)
    }

    // 94 convolutions; torchvision's inception_v3 without auxiliary classifier and fc counts
    // 21,785,568 weights, of which 2 · 17,216 are gains and biases of BatchNorm.
    @Test func theRealNetworkIsTorchvisions() {
        let layers = Inception.layers(InceptionConfiguration())
        let weights = layers.reduce(0) { $0 + $1.shape.count + 2 * $1.outputs }
        #expect(layers.count == 94 && weights == 21_785_568)
        #expect(InceptionConfiguration().featureWidth == 2048)
    }

    @Test func everyConvolutionHasItsOwnName() {
        let names = Inception.layers(Self.small).map(\.name)
        #expect(Set(names).count == 94)
        #expect(names.first == "Conv2d_1a_3x3" && names.last == "Mixed_7c.branch_pool")
    }

    @Test func aMissingStatisticIsNamed() {
        let name = "Mixed_6c.branch7x7dbl_4.bn.running_var"
        #expect(throws: SafetensorsError.missing(file: "formula", tensor: name)) {
            try Inception(
                Self.small,
                from: SafetensorsFile(
                    FormulaInception.file(Self.small, omitting: name), name: "formula"))
        }
    }

    @Test func weightsOfAnotherWidthAreRefused() {
        #expect(
            throws: SafetensorsError.shape(
                file: "formula", tensor: "Conv2d_1a_3x3.conv.weight", expected: [4, 3, 3, 3],
                found: [2, 3, 3, 3])
        ) {
            try Inception(
                InceptionConfiguration(channelDivisor: 8),
                from: SafetensorsFile(FormulaInception.file(Self.small), name: "formula"))
        }
    }
}
