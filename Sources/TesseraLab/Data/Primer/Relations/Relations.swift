/// Every relation that patterns are made of.
enum Relations {
    static let all = tabled + numeric + lettered

    /// The relation of a name.
    static func named(_ name: String) -> Relation? { all.first { $0.name == name } }

    /// Two phrases about one row, `x`, of a word table.
    static let tables = WordTable(
        """
        relation|table|from|to
        opposite|opposite|{x}|{x.other}
        contrary|contrary|{x}|{x.reverse}
        synonym|synonym|{x}|{x.same}
        young|animal|{x}|{x.young}
        food|animal|{x}|{x.food}
        cover|animal|{x}|{x.cover}
        class|animal|{x}|{x.class}
        sound|mammal|{x}|{x.sound}
        insect home|insect|{x}|{x.home}
        capital|land|{x}|{x.capital}
        land of capital|land|{x.capital}|{x}
        language|land|{x}|{x.tongue}
        river|land|{x}|{x.river}
        coin|land|{x}|{x.coin}
        people|land|{x}|{x.people}
        land of town|town|{x}|{x.country}
        real capital|nation|{x}|{x.chief}
        continent|nation|{x}|{x.continent}
        tool|profession|{x}|{x.tool}
        workplace|profession|{x}|{x.workplace}
        task|profession|{x}|{x.task}
        colour|food|{x}|{x.hue}
        kind|food|{x}|{x.kind}
        taste|food|{x}|{x.taste}
        season|month|{x}|{x.season}
        flower season|flower|{x}|{x.season}
        fruit of tree|tree|{x}|{x.fruit}
        material|thing|{x}|{x.material}
        body|garment|{x}|{x.part}
        sense|bodypart|{x}|{x.does}
        sort|instrument|{x}|{x.sort}
        driver|vehicle|{x}|{x.driver}
        noise|noisything|{x}|{x.noise}
        group|group|{x.members}|{x}
        likeness|evenas|{x}|as {x} as {x.likeness}
        woman|pairword|{x}|{x.she}
        parts|compound|{x}|{x.initial} + {x.final}
        joined|compound|{x.initial} + {x.final}|{x}
        pronoun|name|{x}|{x.he}
        possessive|name|{x}|{x.his}
        work|citizen|{x}|{x.work}
        pet|citizen|{x}|{x.petname} the {x.pet}
        plural|irregular|{x}|{x.s}
        plural of things|thing|{x}|{x.s}
        one and many|animal|one {x}|two {x.s}
        past|action|{x}|{x.ed}
        participle|action|{x}|{x.en}
        progressive|action|{x}|{x.ing}
        third|action|I {x}|he {x.es}
        sentence past|action|today they {x} {x.rest}|yesterday they {x.ed} {x.rest}
        sentence future|action|she {x.ed} {x.rest}|she will {x} {x.rest}
        negation|action|I {x} {x.rest}|I do not {x} {x.rest}
        question|action|you {x} {x.rest}|do you {x} {x.rest}
        comparative|gradable|{x}|{x.er}
        superlative|gradable|{x}|{x.est}
        article|animal|{x}|a {x}
        article of things|thing|{x}|a {x}
        article of words|noun|{x}|a {x}
        meaning|noun|{x}|{x.meaning}
        word|verb|{x.meaning}|{x}
        lumic|lumicnoun|{x}|{x.word}
        from lumic|lumicnoun|{x.word}|{x}
        lumic adjective|lumicadjective|{x}|{x.word}
        lumic verb|lumicverb|{x}|{x.word}
        """)

    private static let tabled = tables.terms.map { term in
        let pair = { @Sendable (row: Term, draft: inout Draft) -> (String, String) in
            guard let first = term.cell("from"), let second = term.cell("to") else {
                preconditionFailure("relation \(term.text()) without its phrases")
            }
            draft.bind("x", row)
            return (draft.write(first), draft.write(second))
        }
        let table = { @Sendable () -> WordTable in
            guard let table = Lexicon.table(term.text("table")) else {
                preconditionFailure("relation \(term.text()) without its table")
            }
            return table
        }
        return Relation(
            name: term.text(), pair: { draft in pair(draft.draw(table()), &draft) },
            pairs: { draft in table().terms.map { pair($0, &draft) } })
    }

    private static let numeric = [
        ofNumbers("number word", 0...99) { (String($0), NumberWord.cardinal($0)) },
        ofNumbers("digits", 0...99) { (NumberWord.cardinal($0), String($0)) },
        ofNumbers("ordinal", 1...40) { (NumberWord.cardinal($0), NumberWord.ordinal($0)) },
        ofNumbers("successor", 0...150) { (String($0), String($0 + 1)) },
        ofNumbers("predecessor", 1...150) { (String($0), String($0 - 1)) },
        ofNumbers("double", 1...60) { (String($0), String(2 * $0)) },
        Relation(name: "sum") { draft in
            let (left, right) = SumFacts.addends(&draft)
            return ("\(left) + \(right)", String(left + right))
        },
        Relation(name: "difference") { draft in
            let (left, right) = SumFacts.addends(&draft)
            return ("\(left + right) - \(right)", String(left))
        },
        ofNumbers("parity", 0...150) { (String($0), $0.isMultiple(of: 2) ? "even" : "odd") },
        Relation(name: "greater") { draft in
            let left = draft.number(0...150)
            let right = (left + draft.number(1...150)) % 151
            return ("\(left) or \(right)", String(max(left, right)))
        },
    ]

    /// Relations that look at the letters of words or at the places in lists.
    static let lettered: [Relation] = [
        ofWords("capital letters") { $0.uppercased() },
        ofWords("first letter") { String($0.prefix(1)) },
        ofWords("last letter") { String($0.suffix(1)) },
        ofWords("letters") { String($0.utf8.count) },
        ofWords("spelling") { $0.map(String.init).joined(separator: "-") },
        ofWords("backwards") { String($0.reversed()) },
        ofWords("back-talk", BackTalk.turned),
        ofLists("reversed list") { $0.reversed() },
        ofLists("last of list") { Array($0.suffix(1)) },
        ofLists("first of list") { Array($0.prefix(1)) },
        ofLists("sorted list") { $0.sorted() },
        ofLists("repeated list") { $0 + $0 },
        Relation(name: "rhyme") { draft in
            let words = draft.shuffled(draft.pick(SpeechWords.rhymes + SpeechWords.otherRhymes))
            return (words[0], words[1])
        },
    ]

    private static func ofNumbers(
        _ name: String, _ range: ClosedRange<Int>,
        _ pair: @escaping @Sendable (Int) -> (String, String)
    ) -> Relation {
        Relation(
            name: name, pair: { draft in pair(draft.number(range)) },
            pairs: { _ in range.map(pair) })
    }

    private static func ofWords(
        _ name: String, _ change: @escaping @Sendable (String) -> String
    ) -> Relation {
        Relation(
            name: name,
            pair: { draft in
                let word = draft.pick(PlainWords.all)
                return (word, change(word))
            },
            pairs: { _ in PlainWords.all.map { ($0, change($0)) } })
    }

    private static func ofLists(
        _ name: String, _ change: @escaping @Sendable ([String]) -> [String]
    ) -> Relation {
        Relation(name: name) { draft in
            let words = PlainWords.some(draft.number(2...4), &draft)
            return (words.joined(separator: " "), change(words).joined(separator: " "))
        }
    }
}
