import Foundation
import TesseraLab
import TestSupport
import Testing

/// The files under `sample-data/` are what their generators make; the beginnings suffice, since
/// every picture and document is a function of its own index.
struct ShippedSampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("sample-data")

    @Test func theScenesAreMadeAgainByteForByte() throws {
        let shipped = try shippedBytes(SampleDataWriter.picturesName)
        let made = try WebDatasetWriter.archive(of: SceneSamples.samples(count: 24, seed: 1))
        // Behind the last member a tar ends in zeros.
        let members = made.count - made.reversed().prefix { $0 == 0 }.count
        #expect(members > 50_000)
        #expect(shipped.prefix(members) == made.prefix(members))
    }

    @Test func thePrimerIsMadeAgainByteForByte() throws {
        let shipped = try shippedBytes(SampleDataWriter.textName)
        let made = try SampleDataWriter(samples: [], text: PrimerText(seed: 1))
            .textFile(limit: 100_000)
        #expect(made.count > 95_000)
        #expect(shipped.prefix(made.count) == made[...])
    }

    private func shippedBytes(_ name: String) throws -> ArraySlice<UInt8> {
        try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))[...]
    }
}
