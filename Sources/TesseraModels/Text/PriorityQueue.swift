/// A smallest-first queue (binary heap).
struct PriorityQueue<Element: Comparable> {
    private var elements: [Element] = []

    /// The smallest element.
    var first: Element? { elements.first }

    /// Adds an element; O(log n).
    mutating func push(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, elements[child] < elements[(child - 1) / 2] {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the smallest element out; O(log n).
    mutating func pop() -> Element? {
        guard let last = elements.popLast() else { return nil }
        guard let first = elements.first else { return last }
        var (parent, child) = (0, 1)
        while child < elements.count {
            if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
            guard elements[child] < last else { break }
            elements[parent] = elements[child]
            (parent, child) = (child, 2 * child + 1)
        }
        elements[parent] = last
        return first
    }
}
