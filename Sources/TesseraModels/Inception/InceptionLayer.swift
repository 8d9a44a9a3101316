package import TesseraTensor

/// A convolution of the network as its state dict names it; BatchNorm and ReLU follow it.
package struct InceptionLayer: Sendable {
    /// Extents of a kernel.
    package struct Kernel: Sendable {
        package let height, width: Int

        static let single = Kernel(height: 1, width: 1)
        static func square(_ side: Int) -> Self { Kernel(height: side, width: side) }
        static func row(_ width: Int) -> Self { Kernel(height: 1, width: width) }
        static func column(_ height: Int) -> Self { Kernel(height: height, width: 1) }
    }

    /// How the kernel moves.
    enum Motion {
        /// At stride 1 over a padded map, which keeps its extents.
        case keepingExtents
        /// At stride 1 inside the map.
        case inside
        /// At stride 2 inside the map.
        case halving
    }

    /// Such as "Mixed_5b.branch5x5_2".
    package let name: String
    /// Channels.
    package let inputs, outputs: Int
    /// Extents of the kernel.
    package let kernel: Kernel
    let motion: Motion

    /// [outputs, inputs, height, width].
    package var shape: Shape { [outputs, inputs, kernel.height, kernel.width] }

    var stride: Int { motion == .halving ? 2 : 1 }

    var padding: MapPadding {
        motion == .keepingExtents
            ? MapPadding(keepingExtentsUnder: (kernel.height, kernel.width)) : .none
    }

    /// The same with fewer channels; a picture keeps its three.
    func dividing(by divisor: Int) -> Self {
        Self(
            name: name, inputs: inputs == 3 ? 3 : inputs / divisor, outputs: outputs / divisor,
            kernel: kernel, motion: motion)
    }
}
