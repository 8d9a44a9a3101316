import TesseraTensor
import Testing

struct PixelTests {
    @Test func everyByteComesBack() {
        let device = Device(precision: .float32)
        let bytes = Array(UInt8.min...UInt8.max)
        let tensor = device.tensor(ofBytes: bytes, [1, 16, 16, 1])
        #expect(tensor.bytes == bytes)
        #expect(tensor.values.first == -1)
        #expect(abs((tensor.values.last ?? 0) - 1) < 1e-6)
    }

    @Test(arguments: [ElementType.float32, .bfloat16])
    func numbersBeyondTheRangeGiveTheNearestByte(type: ElementType) {
        let device = Device(precision: .float32)
        let values: [Float] = [-.infinity, -1.5, -1, 0.25, 1, 3, .infinity]
        let tensor = device.tensor(values, [7], type: type, needsGradient: false)
        #expect(tensor.bytes == [0, 0, 0, 159, 255, 255, 255])  // 0.25 · 127.5 + 127.5 = 159.375
    }
}
