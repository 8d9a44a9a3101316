import TesseraTensor

/// The blocks of Inception v3, whose branches run beside one another on the same map.
///
/// Source: Szegedy et al. 2016, "Rethinking the Inception Architecture for Computer Vision", figures
/// 5 to 7 and 10; names and channels as in torchvision's `inception.py`. In the blocks A, C and E the
/// mean of a border pixel leaves the padding out, as TensorFlow does.
struct InceptionBlocks {
    typealias Step = InceptionStep<InceptionLayer>

    let name: String

    static var halvingPool: Step { .pool(MapPool(.maximum, side: 3, stride: 2)) }

    /// Kernels 1, 5 and 3 + 3.
    func a(_ inputs: Int, pooled: Int) -> Step {
        .branches([
            [layer("branch1x1", inputs, 64)],
            [layer("branch5x5_1", inputs, 48), layer("branch5x5_2", 48, 64, .square(5))],
            [
                layer("branch3x3dbl_1", inputs, 64),
                layer("branch3x3dbl_2", 64, 96, .square(3)),
                layer("branch3x3dbl_3", 96, 96, .square(3)),
            ],
            [pool(.average), layer("branch_pool", inputs, pooled)],
        ])
    }

    /// Halves the extents from 35 to 17.
    func b(_ inputs: Int) -> Step {
        .branches([
            [layer("branch3x3", inputs, 384, .square(3), .halving)],
            [
                layer("branch3x3dbl_1", inputs, 64),
                layer("branch3x3dbl_2", 64, 96, .square(3)),
                layer("branch3x3dbl_3", 96, 96, .square(3), .halving),
            ],
            [Self.halvingPool],
        ])
    }

    /// Kernels of 7, as a row and a column one after the other.
    func c(_ inputs: Int, inner: Int) -> Step {
        .branches([
            [layer("branch1x1", inputs, 192)],
            [
                layer("branch7x7_1", inputs, inner),
                layer("branch7x7_2", inner, inner, .row(7)),
                layer("branch7x7_3", inner, 192, .column(7)),
            ],
            [
                layer("branch7x7dbl_1", inputs, inner),
                layer("branch7x7dbl_2", inner, inner, .column(7)),
                layer("branch7x7dbl_3", inner, inner, .row(7)),
                layer("branch7x7dbl_4", inner, inner, .column(7)),
                layer("branch7x7dbl_5", inner, 192, .row(7)),
            ],
            [pool(.average), layer("branch_pool", inputs, 192)],
        ])
    }

    /// Halves the extents from 17 to 8.
    func d(_ inputs: Int) -> Step {
        .branches([
            [
                layer("branch3x3_1", inputs, 192),
                layer("branch3x3_2", 192, 320, .square(3), .halving),
            ],
            [
                layer("branch7x7x3_1", inputs, 192),
                layer("branch7x7x3_2", 192, 192, .row(7)),
                layer("branch7x7x3_3", 192, 192, .column(7)),
                layer("branch7x7x3_4", 192, 192, .square(3), .halving),
            ],
            [Self.halvingPool],
        ])
    }

    /// Kernels of 3, as a row and a column beside one another.
    func e(_ inputs: Int, pool kind: PoolKind) -> Step {
        .branches([
            [layer("branch1x1", inputs, 320)],
            [layer("branch3x3_1", inputs, 384), rowAndColumn("branch3x3_2")],
            [
                layer("branch3x3dbl_1", inputs, 448),
                layer("branch3x3dbl_2", 448, 384, .square(3)),
                rowAndColumn("branch3x3dbl_3"),
            ],
            [pool(kind), layer("branch_pool", inputs, 192)],
        ])
    }

    private func rowAndColumn(_ branch: String) -> Step {
        .branches([
            [layer(branch + "a", 384, 384, .row(3))], [layer(branch + "b", 384, 384, .column(3))],
        ])
    }

    private func pool(_ kind: PoolKind) -> Step { .pool(MapPool(kind, side: 3, padding: 1)) }

    private func layer(
        _ branch: String, _ inputs: Int, _ outputs: Int, _ kernel: InceptionLayer.Kernel = .single,
        _ motion: InceptionLayer.Motion = .keepingExtents
    ) -> Step {
        .convolution(
            InceptionLayer(
                name: name + "." + branch, inputs: inputs, outputs: outputs, kernel: kernel,
                motion: motion))
    }
}
