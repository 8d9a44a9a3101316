import TesseraTensor

/// The way from a picture to the last map of the network that FID is defined with.
///
/// It is Inception v3 as TensorFlow's graph of 2015-12-05 has it, which differs from torchvision's
/// in its pools: means leave the padding out, and the last block takes maxima.
///
/// Source: mseitzer/pytorch-fid, `inception.py`, the network whose figures others report.
enum InceptionGraph {
    /// From [299, 299, 3] to [8, 8, 2048], with all channels divided.
    static func steps(_ configuration: InceptionConfiguration) -> [InceptionStep<InceptionLayer>] {
        (stem + mixed).map { step in
            step.map { $0.dividing(by: configuration.channelDivisor) }
        }
    }

    private static var stem: [InceptionStep<InceptionLayer>] {
        [
            layer("Conv2d_1a_3x3", 3, 32, .square(3), .halving),  // [149, 149, 32]
            layer("Conv2d_2a_3x3", 32, 32, .square(3), .inside),  // [147, 147, 32]
            layer("Conv2d_2b_3x3", 32, 64, .square(3), .keepingExtents),  // [147, 147, 64]
            InceptionBlocks.halvingPool,  // [73, 73, 64]
            layer("Conv2d_3b_1x1", 64, 80, .single, .inside),  // [73, 73, 80]
            layer("Conv2d_4a_3x3", 80, 192, .square(3), .inside),  // [71, 71, 192]
            InceptionBlocks.halvingPool,  // [35, 35, 192]
        ]
    }

    private static var mixed: [InceptionStep<InceptionLayer>] {
        func block(_ name: String) -> InceptionBlocks { InceptionBlocks(name: "Mixed_" + name) }
        return [
            block("5b").a(192, pooled: 32),  // [35, 35, 256]
            block("5c").a(256, pooled: 64),  // [35, 35, 288]
            block("5d").a(288, pooled: 64),  // [35, 35, 288]
            block("6a").b(288),  // [17, 17, 768]
            block("6b").c(768, inner: 128),
            block("6c").c(768, inner: 160),
            block("6d").c(768, inner: 160),
            block("6e").c(768, inner: 192),
            block("7a").d(768),  // [8, 8, 1280]
            block("7b").e(1280, pool: .average),  // [8, 8, 2048]
            block("7c").e(2048, pool: .maximum),
        ]
    }

    private static func layer(
        _ name: String, _ inputs: Int, _ outputs: Int, _ kernel: InceptionLayer.Kernel,
        _ motion: InceptionLayer.Motion
    ) -> InceptionStep<InceptionLayer> {
        .convolution(
            InceptionLayer(
                name: name, inputs: inputs, outputs: outputs, kernel: kernel, motion: motion))
    }
}
