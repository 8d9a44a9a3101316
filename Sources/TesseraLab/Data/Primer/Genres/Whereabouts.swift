/// Who went where with what: short reports that ask the reader to keep track.
enum Whereabouts {
    static let genre = PrimerGenre("whereabouts", book: book) { draft in
        var world = World(&draft)
        var lines: [String] = []
        for _ in 0..<draft.number(3...7) { lines.append(world.event(&draft)) }
        for _ in 0..<draft.number(1...3) { lines.append(world.question(&draft)) }
        return lines.joined(separator: draft.onceIn(2) ? "\n" : " ")
    }

    /// Where some people and their things are.
    private struct World {
        private let people: [Term]
        private let rooms: [String]
        private let items: [String]
        private var roomOf: [Int?]
        private var holderOf: [Int?]
        private var placeOf: [Int?]

        init(_ draft: inout Draft) {
            people = (0..<draft.number(2...3)).map { _ in draft.draw(PeopleWords.names) }
            rooms = (0..<4).map { _ in draft.draw(ThingWords.rooms).text() }
            items = (0..<2).map { _ in draft.draw(ThingWords.things).text() }
            roomOf = Array(repeating: nil, count: people.count)
            holderOf = Array(repeating: nil, count: items.count)
            placeOf = Array(repeating: nil, count: items.count)
        }

        /// Somebody moves, takes something or puts it down.
        mutating func event(_ draft: inout Draft) -> String {
            let person = draft.index(below: people.count)
            let item = draft.index(below: items.count)
            draft.bind("who", people[person])
            draft.bind("item", items[item])
            guard let room = roomOf[person], draft.onceIn(2) else { return move(person, &draft) }
            if holderOf[item] == person {
                holderOf[item] = nil
                placeOf[item] = room
                return draft.write("drop")
            }
            guard holderOf[item] == nil, placeOf[item] == nil || placeOf[item] == room
            else { return move(person, &draft) }
            holderOf[item] = person
            return draft.write("take")
        }

        /// Asks where a person or a thing is that was spoken of.
        func question(_ draft: inout Draft) -> String {
            let item = draft.index(below: items.count)
            if draft.onceIn(2), let room = holderOf[item].flatMap({ roomOf[$0] }) ?? placeOf[item] {
                draft.bind("item", items[item])
                draft.bind("place", rooms[room])
                return draft.write("where-item")
            }
            let known = people.indices.filter { roomOf[$0] != nil }
            let person = draft.pick(known)
            draft.bind("who", people[person])
            draft.bind("place", rooms[roomOf[person] ?? 0])
            return draft.write("where-person")
        }

        private mutating func move(_ person: Int, _ draft: inout Draft) -> String {
            var room = draft.index(below: rooms.count)
            if room == roomOf[person] { room = (room + 1) % rooms.count }
            roomOf[person] = room
            draft.bind("who", people[person])
            draft.bind("place", rooms[room])
            return draft.write("move")
        }
    }

    private static let book = PhraseBook(
        """
        = move
        {who} went to the {place}.
        {who} walked into the {place}.
        {who} ran to the {place}.
        {who} moved to the {place}.
        Then {who} went into the {place}.
        = take
        {who} took the {item} there.
        {who} picked up the {item}.
        There {who} found the {item} and took it.
        = drop
        {who} put the {item} down.
        {who} left the {item} there.
        {who} dropped the {item}.
        = where-person
        Where is {who}? In the {place}.
        Where is {who} now? {Who.he.cap} is in the {place}.
        In which room is {who}? In the {place}.
        = where-item
        Where is the {item}? In the {place}.
        Where is the {item} now? It is in the {place}.
        """)
}
