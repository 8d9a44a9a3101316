import Foundation
import FoundationXML

/// Keywords of characters, as CLDR's annotations give them (UTS #35, part 2).
enum EmojiKeywords {
    /// Reads an annotation file, such as `en.xml`.
    ///
    /// - Returns: by character; nil where the file is no XML. Sequences are left out.
    static func keywords(in file: Data) -> [Unicode.Scalar: [String]]? {
        let reader = AnnotationReader()
        let parser = XMLParser(data: file)
        parser.delegate = reader
        return parser.parse() ? reader.keywords : nil
    }
}

/// Collects `<annotation cp="😀">face | grin | grinning face</annotation>`.
private final class AnnotationReader: NSObject, XMLParserDelegate {
    private(set) var keywords: [Unicode.Scalar: [String]] = [:]
    private var character: Unicode.Scalar?
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let scalars = attributes["cp"].map { Array($0.unicodeScalars) } ?? []
        // With type="tts" the text is the name once more.
        let isMeant = name == "annotation" && attributes["type"] == nil && scalars.count == 1
        character = isMeant ? scalars[0] : nil
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard let character else { return }
        keywords[character] = text.split(separator: "|").map { Caption.singleLine(String($0)) }
        self.character = nil
    }
}
