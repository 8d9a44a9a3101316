import TesseraLab

extension DatasetScreen {
    /// Lengths, frequencies by rank, and what occurs again.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let (captions, documents) = (pictures.value?.lengths ?? [], text.value?.lengths ?? [])
        let repeats = repeats
        return [
            captions.isEmpty && documents.isEmpty ? nil : Self.lengths(captions, documents),
            rankTable, repeats.isEmpty ? nil : Self.table(repeats),
        ].compactMap { $0 }
    }

    private static func lengths(_ captions: [Int], _ documents: [Int]) -> ViewTable {
        ViewTable("lengths", ["kind", "item", "word pieces"]) {
            [("caption", captions), ("document", documents)].flatMap { kind, lengths in
                lengths.enumerated().map { [kind, "\($0)", "\($1)"] }
            }
        }
    }

    private var rankTable: ViewTable? {
        let all = [
            ("word of captions", ranks.captions), ("word of documents", ranks.documents),
            ("image code", ranks.codes),
        ]
        guard all.contains(where: { $0.1 != nil }) else { return nil }
        return ViewTable("ranks", ["kind", "rank", "name", "count"]) {
            all.flatMap { kind, ranked in
                zip(ranked?.names ?? [], ranked?.counts ?? []).enumerated().map { place, entry in
                    [kind, "\(place + 1)", entry.0, "\(entry.1)"]
                }
            }
        }
    }

    private static func table(_ repeats: [DatasetRepeat]) -> ViewTable {
        ViewTable("repeats", ["group", "kind", "part", "item"]) {
            repeats.enumerated().flatMap { group, item in
                item.places.map { ["\(group)", item.kind, $0.part.rawValue, "\($0.index)"] }
            }
        }
    }
}
