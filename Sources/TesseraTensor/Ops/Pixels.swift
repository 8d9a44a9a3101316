import CKernels

extension Device {
    /// Bytes as singles from −1 to 1, without a gradient.
    ///
    /// - Precondition: there are as many bytes as the shape has elements.
    package func tensor(ofBytes bytes: [UInt8], _ shape: Shape) -> Tensor {
        precondition(
            bytes.count == shape.count,
            "shape \(shape) needs \(shape.count) bytes, got \(bytes.count)")
        let tensor = Tensor(shape, .float32, pool: pool)
        bytes.withUnsafeBufferPointer { bytes in
            ck_from_bytes(bytes.baseAddress, tensor.floats(from: 0), bytes.count)
        }
        return tensor
    }
}

extension Tensor {
    /// The nearest bytes of elements from −1 to 1; elements beyond give 0 or 255.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: shape.count) { buffer, count in
            ck_to_bytes(start, elementType.kernelType, buffer.baseAddress, shape.count)
            count = shape.count
        }
    }
}
