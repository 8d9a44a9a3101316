@testable import TesseraLab

/// The first four million bytes of the primer, written once for all tests.
enum PrimerCorpus {
    /// The documents of the training part of seed 1, from the first on, with their genres.
    static let pages: [(genre: String, text: String)] = {
        let source = PrimerText(seed: 1)
        var pages: [(genre: String, text: String)] = []
        var bytes = 0
        while bytes < 4_000_000 {
            pages.append(source.page(at: pages.count))
            bytes += pages[pages.count - 1].text.utf8.count + 2
        }
        return pages
    }()

    /// Documents of some genres.
    static func texts(of genres: String...) -> [String] {
        pages.filter { genres.contains($0.genre) }.map(\.text)
    }

    /// Genres whose words are not all English.
    static let coded: Set<String> = ["back-talk", "translations", "spelling", "patterns"]
}
