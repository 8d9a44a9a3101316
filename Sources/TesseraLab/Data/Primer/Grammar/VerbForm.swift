/// Forms of English verbs; of several words only the first changes: "looked at".
enum VerbForm {
    /// The third person: "walks", "watches", "tries".
    static func third(of verb: String) -> String {
        inflected(verb) { word in
            switch word {
            case "be": return "is"
            case "have": return "has"
            default: break
            }
            if word.ends(inOneOf: "sxzo") || word.hasSuffix("ch") || word.hasSuffix("sh") {
                return word + "es"
            }
            return endsInChangingY(word) ? word.dropLast() + "ies" : word + "s"
        }
    }

    /// The past tense: "walked", "went".
    static func past(of verb: String) -> String {
        inflected(verb) { irregular[$0]?.past ?? regularPast(of: $0) }
    }

    /// The past participle: "walked", "gone".
    static func participle(of verb: String) -> String {
        inflected(verb) { irregular[$0]?.participle ?? regularPast(of: $0) }
    }

    /// The present participle: "walking", "lying", "running".
    static func present(of verb: String) -> String {
        inflected(verb) { word in
            if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
            if word == "be" { return "being" }
            let keepsE = ["ee", "oe", "ye"].contains { word.hasSuffix($0) }
            if word.hasSuffix("e"), !keepsE { return word.dropLast() + "ing" }
            return doubled(word) + "ing"
        }
    }

    /// The word with its last letter doubled where an ending with a vowel asks for it.
    static func doubled(_ word: String) -> String {
        let letters = Array(word.utf8.suffix(3))
        guard letters.count == 3, let last = word.last, !word.ends(inOneOf: "wxyaeiou"),
            word.dropLast().hasVowelAtEnd,
            !word.dropLast(2).hasVowelAtEnd || word.dropLast().hasSuffix("qui")
        else { return word }
        let isStressed = word.vowelGroups == 1 || stressedAtEnd.contains(word)
        return isStressed ? word + String(last) : word
    }

    private static func inflected(_ verb: String, _ change: (String) -> String) -> String {
        guard let space = verb.firstIndex(of: " ") else { return change(verb) }
        return change(String(verb[..<space])) + verb[space...]
    }

    private static func regularPast(of word: String) -> String {
        if word.hasSuffix("e") { return word + "d" }
        return endsInChangingY(word) ? word.dropLast() + "ied" : doubled(word) + "ed"
    }

    private static func endsInChangingY(_ word: String) -> Bool {
        word.hasSuffix("y") && !word.dropLast().hasVowelAtEnd
    }

    private static let stressedAtEnd: Set<String> = [
        "begin", "forget", "prefer", "admit", "regret", "control", "travel", "permit", "refer",
        "occur", "cancel", "marvel", "quarrel", "equip", "signal", "label", "forbid", "model",
        "shovel", "tunnel", "level",
    ]

    /// Base, past tense and participle of the verbs that do not follow the rules.
    static let irregularVerbs = """
        be was been|have had had|do did done|go went gone|see saw seen|come came come|
        take took taken|give gave given|find found found|think thought thought|tell told told|
        become became become|leave left left|feel felt felt|put put put|bring brought brought|
        begin began begun|keep kept kept|hold held held|write wrote written|stand stood stood|
        hear heard heard|let let let|mean meant meant|set set set|meet met met|run ran run|
        pay paid paid|sit sat sat|speak spoke spoken|lie lay lain|lead led led|read read read|
        grow grew grown|lose lost lost|fall fell fallen|send sent sent|build built built|
        understand understood understood|draw drew drawn|break broke broken|spend spent spent|
        cut cut cut|rise rose risen|drive drove driven|buy bought bought|wear wore worn|
        choose chose chosen|eat ate eaten|drink drank drunk|sing sang sung|swim swam swum|
        fly flew flown|throw threw thrown|catch caught caught|teach taught taught|
        sleep slept slept|sweep swept swept|creep crept crept|weep wept wept|win won won|
        shine shone shone|ride rode ridden|hide hid hidden|bite bit bitten|blow blew blown|
        know knew known|make made made|say said said|get got got|sell sold sold|ring rang rung|
        forget forgot forgotten|fight fought fought|seek sought sought|shake shook shaken|
        steal stole stolen|freeze froze frozen|wake woke woken|tear tore torn|dig dug dug|
        hang hung hung|stick stuck stuck|swing swung swung|feed fed fed|bend bent bent|
        lend lent lent|shoot shot shot|sink sank sunk|spring sprang sprung|spin spun spun|
        hit hit hit|hurt hurt hurt|shut shut shut|cost cost cost|lay laid laid|bend bent bent|
        forgive forgave forgiven|weave wove woven|swear swore sworn|bind bound bound|
        wind wound wound|grind ground ground|light lit lit|slide slid slid|split split split|
        spread spread spread|burst burst burst|cast cast cast|sting stung stung|
        strike struck struck|mow mowed mown|sow sowed sown|sew sewed sewn|show showed shown|
        leap leapt leapt|kneel knelt knelt|dream dreamt dreamt|learn learnt learnt|
        burn burnt burnt|spell spelt spelt|spill spilt spilt|bleed bled bled|breed bred bred|
        flee fled fled|shrink shrank shrunk|stride strode stridden|tread trod trodden|
        cling clung clung|fling flung flung|sling slung slung|deal dealt dealt|
        lean leant leant|bear bore borne|overhear overheard overheard|undo undid undone|
        rebuild rebuilt rebuilt|repay repaid repaid|withdraw withdrew withdrawn|
        forbid forbade forbidden|beat beat beaten|mistake mistook mistaken|awake awoke awoken|
        stink stank stunk
        """.filter { $0 != "\n" }.split(separator: "|")
        .map { $0.split(separator: " ").map(String.init) }

    private static let irregular = Dictionary(
        irregularVerbs.map { ($0[0], (past: $0[1], participle: $0[2])) },
        uniquingKeysWith: { first, _ in first })
}
