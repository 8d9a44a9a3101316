import TesseraModels
import TestSupport
import Testing

struct SafetensorsTests {
    private func file(_ header: String, data: Int) -> [UInt8] {
        var bytes = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { [UInt8]($0) }
        bytes += header.utf8
        return bytes + [UInt8](repeating: 0, count: data)
    }

    @Test(arguments: [SafetensorsWriter.Storage.float32, .bfloat16])
    func readingInvertsWriting(storage: SafetensorsWriter.Storage) throws {
        let values: [Float] = [0, -1.5, 3, 0x1p-100, .infinity, 96]  // all exact in bf16
        let bytes = values.withUnsafeBufferPointer { values in
            var writer = SafetensorsWriter(metadata: ["made by": "a \"test\"\n"])
            writer.add("b.weight", shape: [2, 3], values, as: storage)
            writer.add("a", shape: [], .init(rebasing: values[..<1]), as: .float32)
            return writer.file()
        }
        let file = try SafetensorsFile(bytes, name: "test")
        #expect(try file.floats("b.weight", shape: [2, 3]) == values)
        #expect(try file.floats("a", shape: []) == [0])
        #expect(file.metadata == ["made by": "a \"test\"\n"])
    }

    @Test func halfPrecisionRoundsToNearestEven() throws {
        // 1 + 2⁻⁸ lies midway between the bf16 neighbours 1 and 1 + 2⁻⁷; 1 + 3 · 2⁻⁸ between
        // 1 + 2⁻⁷ and 1 + 2⁻⁶: both go to the even one.
        let values: [Float] = [1 + 0x1p-8, 1 + 3 * 0x1p-8]
        let bytes = values.withUnsafeBufferPointer { values in
            var writer = SafetensorsWriter()
            writer.add("x", shape: [2], values, as: .bfloat16)
            return writer.file()
        }
        let file = try SafetensorsFile(bytes, name: "test")
        #expect(try file.floats("x", shape: [2]) == [1, 0x1.04p0])
    }

    @Test func filesOfTheReferenceLibraryAreRead() throws {
        let file = try Fixture.tensors("language_model_step_rmsnorm.safetensors")
        #expect(file.entries["ids"]?.type == "I32")
        #expect(file.entries["logits"]?.shape == [2, 7, 24])
    }

    @Test(arguments: [
        ("", "has only 0 bytes"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}", "header"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", "hole"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", "8 bytes"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}", "impossible shape"),
        ("{\"a\":{\"dtype\":\"F99\",\"shape\":[1],\"data_offsets\":[0,4]}}", "unknown type"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1.0],\"data_offsets\":[0,4]}}", "described by"),
        (
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4],\"b\":1}}",
            "described by"
        ),
        (
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,16],\"data_offsets\":[0,4]}}",
            "too large"
        ),
        ("{\"a\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[0,3]}}", "the file at"),
        (
            "{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[0,2]},"
                + "\"b\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[1,4]}}", "overlaps"
        ),
        ("{\"a\":1,\"a\":2}", "duplicate key"), ("[]", "not a JSON object"),
    ])
    func brokenRulesAreNamed(header: String, reason: String) {
        let bytes = header.isEmpty ? [] : file(header, data: 4)
        do {
            _ = try SafetensorsFile(bytes, name: "x.safetensors")
            Issue.record("accepted \(header)")
        } catch {
            #expect("\(error)".contains(reason), "\(error)")
        }
    }

    @Test func everyTruncationIsRefused() throws {
        let values: [Float] = [1, 2, 3]
        let whole = values.withUnsafeBufferPointer { values in
            var writer = SafetensorsWriter()
            writer.add("x", shape: [3], values, as: .float32)
            return writer.file()
        }
        for length in 0..<whole.count {
            #expect(throws: SafetensorsError.self) {
                try SafetensorsFile(Array(whole[..<length]), name: "cut")
            }
        }
    }

    @Test func aWrongShapeNamesBoth() throws {
        let file = try Fixture.tensors("language_model_step_rmsnorm.safetensors")
        #expect(
            throws: SafetensorsError.shape(
                file: "language_model_step_rmsnorm.safetensors", tensor: "ids", expected: [3],
                found: [2, 7])
        ) { try file.floats("ids", shape: [3]) }
    }
}
