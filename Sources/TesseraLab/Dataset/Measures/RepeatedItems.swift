/// Items with equal content, found by a key of the content.
package struct RepeatedItems: Sendable, Equatable {
    private var groupOfKey: [String: Int] = [:]
    private var groups: [[DatasetPlace]] = []

    /// Starts without items.
    package init() {}

    /// Adds an item.
    ///
    /// - Returns: whether an earlier item has the same key.
    @discardableResult
    package mutating func add(_ place: DatasetPlace, key: String) -> Bool {
        if let group = groupOfKey[key] {
            groups[group].append(place)
            return true
        }
        groupOfKey[key] = groups.count
        groups.append([place])
        return false
    }

    /// Groups of two and more equal items, in the order in which their first one was added.
    package var repeated: [[DatasetPlace]] { groups.filter { $0.count > 1 } }

    /// Items that repeat an earlier one.
    package var surplus: Int { groups.reduce(0) { $0 + $1.count - 1 } }

    /// Items of the held-out part whose content is also learned from.
    package var overlap: Int {
        groups.filter { $0.contains { $0.part == .training } }
            .reduce(0) { $0 + $1.count { $0.part == .heldOut } }
    }

    /// Items that were added, by part.
    package func count(_ part: DatasetPart) -> Int {
        groups.reduce(0) { $0 + $1.count { $0.part == part } }
    }
}
