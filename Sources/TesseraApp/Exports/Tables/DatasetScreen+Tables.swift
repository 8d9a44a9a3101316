import TesseraLab

extension DatasetScreen {
    /// The items around the chosen one and its tokens, lengths, frequencies by rank, and what occurs again.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let (captions, documents) = (pictures.value?.lengths ?? [], text.value?.lengths ?? [])
        let repeats = repeats
        return [
            readItems, item.value.map(Self.tokens),
            captions.isEmpty && documents.isEmpty ? nil : Self.lengths(captions, documents),
            rankTable, splitTable, repeats.isEmpty ? nil : Self.table(repeats),
        ].compactMap { $0 }
    }

    /// The items of the list that have been read.
    private var readItems: ViewTable? {
        let shown = browser.matches.map { Set($0.indices) }
        let items = browser.entries.values.filter { shown?.contains($0.place.index) ?? true }
            .sorted { $0.place.index < $1.place.index }
        guard !items.isEmpty else { return nil }
        return ViewTable("items", ["part", "item", "picture side (pixels)", "text"]) {
            items.map { entry in
                [
                    entry.place.part.rawValue, "\(entry.place.index)",
                    entry.side > 0 ? "\(entry.side)" : "", entry.text,
                ]
            }
        }
    }

    private static func tokens(_ item: DatasetItem) -> ViewTable {
        let place = item.entry.place
        return ViewTable("tokens", ["part", "item", "position", "token", "kind"]) {
            item.tokens.enumerated().map { position, token in
                [
                    place.part.rawValue, "\(place.index)", "\(position + 1)", token.label,
                    token.kind.title,
                ]
            }
        }
    }

    private static func lengths(_ captions: [Int], _ documents: [Int]) -> ViewTable {
        ViewTable("lengths", ["kind", "item", "length (word pieces)"]) {
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

    /// How much each part holds, and what both share.
    private var splitTable: ViewTable? {
        let all = [
            ("pictures", pictures.value?.pictures), ("captions", pictures.value?.captions),
            ("documents", text.value?.documents),
        ].compactMap { name, items in items.map { (name, $0) } }
        guard !all.isEmpty else { return nil }
        return ViewTable(
            "split",
            ["kind", "training items", "held-out items", "again (items)", "in both (items)"]
        ) {
            all.map { name, items in
                [
                    name, "\(items.count(.training))", "\(items.count(.heldOut))",
                    "\(items.surplus)", "\(items.overlap)",
                ]
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

extension StripToken.Kind {
    /// What a token of the kind is called.
    var title: String {
        switch self {
        case .word: "word piece"
        case .code: "image code"
        case .marker: "marker"
        }
    }
}
