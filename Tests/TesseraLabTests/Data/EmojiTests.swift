import Foundation
import TestSupport
import Testing

@testable import TesseraLab

struct EmojiTests {
    private static let table = """
        # emoji-test.txt
        # group: Smileys & Emotion

        # subgroup: face-smiling
        1F600                              ; fully-qualified     # 😀 E1.0 grinning face
        263A FE0F                          ; fully-qualified     # ☺️ E0.6 smiling face
        263A                               ; unqualified         # ☺ E0.6 smiling face
        # group: Flags
        1F1EF 1F1F5                        ; fully-qualified     # 🇯🇵 E0.6 flag: Japan
        1F3FB                              ; component           # 🏻 E1.0 light skin tone
        """

    private static let annotations = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <ldml><annotations>
            <annotation cp="😀">face | grin | grinning face</annotation>
            <annotation cp="😀" type="tts">grinning face</annotation>
            <annotation cp="☺">face | outlined | R&amp;R | smile</annotation>
            <annotation cp="🇯🇵">flag</annotation>
        </annotations></ldml>
        """

    @Test func singleFullyQualifiedCharactersAreRead() {
        let found = EmojiTable.emoji(in: Self.table)
        #expect(
            found == [
                Emoji(character: "\u{1F600}", name: "grinning face", group: "Smileys & Emotion"),
                Emoji(character: "\u{263A}", name: "smiling face", group: "Smileys & Emotion"),
            ])
    }

    @Test func keywordsAreReadAndNamesLeftOut() {
        let found = EmojiKeywords.keywords(in: Data(Self.annotations.utf8))
        #expect(
            found == [
                "\u{1F600}": ["face", "grin", "grinning face"],
                "\u{263A}": ["face", "outlined", "R&R", "smile"],
            ])
        #expect(EmojiKeywords.keywords(in: Data("no XML".utf8)) == nil)
    }

    @Test func captionsAddOnlyNewWords() {
        let emoji = Emoji(character: "\u{1F600}", name: "grinning face", group: "")
        let keywords = ["face", "grin", "grinning face"]
        #expect(EmojiSamples.caption(emoji, keywords: keywords) == "grinning face: grin")
        #expect(EmojiSamples.caption(emoji, keywords: ["face"]) == "grinning face")
    }

    @Test func whatIsMissingIsNamedWithItsPackage() throws {
        let folder = try ScratchFolder()
        try folder.write("names", Self.table)
        try folder.write("keywords", Self.annotations)
        var files = EmojiFiles()
        files.font = folder.path + "/font"
        files.names = folder.path + "/names"
        files.keywords = folder.path + "/keywords"
        let missing = EmojiError.missing(
            path: files.font, what: "colour emoji font", package: "fonts-noto-color-emoji")
        #expect(throws: missing) { try EmojiSamples.samples(from: files, side: 16) }
        #expect("\(missing)".contains("apt-get install fonts-noto-color-emoji"))
        try folder.write("font", "no font")
        #expect(throws: EmojiError.self) { try EmojiSamples.samples(from: files, side: 16) }
        files.names = folder.path + "/nothing"
        #expect(throws: EmojiError.self) { try EmojiSamples.samples(from: files, side: 16) }
    }

    private static let isInstalled = [
        EmojiFiles().font, EmojiFiles().names, EmojiFiles().keywords,
    ].allSatisfy { FileManager.default.fileExists(atPath: $0) }

    @Test(.enabled(if: isInstalled))
    func theInstalledFontIsDrawn() throws {
        let samples = try EmojiSamples.samples(side: 32)
        #expect(samples.count > 1_000)
        #expect(Set(samples.map(\.key)).count == samples.count)
        let face = try #require(samples.first { $0.key == "emoji-1f600" })
        #expect(face.caption.hasPrefix("grinning face"))
        // Yellow inside, white at the corner.
        let pixels = face.picture.pixels
        let inside = Array(pixels[(6 * 32 + 16) * 3..<(6 * 32 + 17) * 3])
        #expect(inside[0] > 200 && inside[1] > 150 && inside[2] < 120, "\(inside)")
        #expect(Array(pixels.prefix(3)) == [255, 255, 255])
    }
}
