/// Which picture a pane shows first: the one that was chosen, or another every few seconds.
struct PictureCursor: Equatable, Sendable {
    /// How long a picture stays while nobody chooses.
    static let stay = Duration.seconds(4)

    /// What the arrow keys chose; nil until one is pressed.
    private(set) var chosen: Int?

    /// The stop among `stops`, after a time since the start.
    ///
    /// - Parameter isTurning: true where the pane has no room for all pictures.
    func stop(of stops: Int, isTurning: Bool, at now: Duration) -> Int {
        if let chosen { return min(chosen, stops - 1) }
        return isTurning ? Int(now / Self.stay) % stops : 0
    }

    /// Chooses a neighbour, with the first after the last.
    mutating func move(by amount: Int, of stops: Int, isTurning: Bool, at now: Duration) {
        let stop = stop(of: stops, isTurning: isTurning, at: now)
        chosen = (stop + amount + stops) % stops
    }
}
