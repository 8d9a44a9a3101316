import CDNNL

/// A parameter as the right factor of a product.
package struct WeightFactor {
    fileprivate let parameter: Parameter
    fileprivate let plain: Matrix
    fileprivate let isTransposed: Bool

    var columns: Int { plain.columns }

    /// Wᵀ.
    package var transposed: Self {
        Self(parameter: parameter, plain: plain.transposed, isTransposed: !isTransposed)
    }
}

extension Device {
    /// W as a right factor, [outputs, inputs].
    package func factor(_ parameter: Parameter) -> WeightFactor {
        WeightFactor(parameter: parameter, plain: matrix(parameter), isTransposed: false)
    }

    /// c = a · W, or c += a · W; sums are formed in single precision.
    ///
    /// The parameter keeps its weights in the layout of the product until they change.
    package func multiply(
        _ a: Matrix, _ weights: WeightFactor, into c: Matrix, adding: Bool = false
    ) {
        let shape = ProductShape(
            a: .init(a), b: .init(weights.plain), c: .init(c), isAdding: adding)
        let product = primitives.weightProduct(shape)
        let plain = weights.plain.start
        guard let arrangement = product.arrangement else {
            return product.primitive.run(a.start, plain, c.start, on: primitives.stream)
        }
        let arranged = weights.parameter.layouts.arranged(
            as: arrangement.layout, isTransposed: weights.isTransposed
        ) { target in
            arrangement.reorder.run(plain, target, on: primitives.stream)
        }
        withExtendedLifetime(arranged) {
            product.primitive.run(a.start, arranged.start, c.start, on: primitives.stream)
        }
    }
}

/// A product whose right factor oneDNN may want in a layout of its own choice.
///
/// From a plain matrix oneDNN copies each part before it uses it. In the products of the 7.7 M and
/// 38 M models that takes 2–6 % more time on Zen 4, and up to 15 % where the matrix is transposed and
/// neighbours use the processor too; to arrange the weights once per step takes less than 1 %.
final class PreparedWeightProduct {
    let primitive: PreparedPrimitive
    /// The chosen layout and the way into it; nil where plain weights are read as they lie.
    let arrangement: (layout: dnnl_memory_desc_t, reorder: PreparedPrimitive)?

    init(_ shape: ProductShape, on engine: dnnl_engine_t) {
        let descriptor = shape.primitiveDescriptor(right: shape.b.anyLayout, on: engine)
        let layout = memoryDescriptor(dnnl_query_weights_md, of: descriptor)
        guard layout.format_desc.blocking.inner_nblks > 0 else {
            dnnl_primitive_desc_destroy(descriptor)
            primitive = shape.prepare(on: engine)
            arrangement = nil
            return
        }
        primitive = PreparedPrimitive(
            descriptor, on: engine, arguments: shape.arguments(right: layout))
        arrangement = (layout, preparedReorder(from: shape.b.descriptor, to: layout, on: engine))
    }
}
