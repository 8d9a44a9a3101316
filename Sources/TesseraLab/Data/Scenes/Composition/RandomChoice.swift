internal import TesseraTensor

extension RandomSource {
    /// Whether an event of a probability happens.
    mutating func happens(_ probability: Float) -> Bool { uniform() < probability }

    /// Chooses an element.
    ///
    /// - Precondition: there is at least one.
    mutating func choice<Element>(of elements: [Element]) -> Element {
        elements[index(below: elements.count)]
    }

    /// Chooses an element with a probability in proportion to its weight, nil when there is none.
    mutating func choice<Element>(
        of elements: [Element], weight: (Element) -> Float
    ) -> Element? {
        var rest = uniform() * elements.reduce(0) { $0 + weight($1) }
        for element in elements {
            rest -= weight(element)
            if rest < 0 { return element }
        }
        return elements.last
    }
}
