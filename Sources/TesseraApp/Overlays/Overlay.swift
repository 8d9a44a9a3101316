package import TesseraTerminal

/// Something in front of the screen that takes every key until it is closed.
package protocol Overlay: Sendable {
    /// Answers a key.
    mutating func handle(_ key: Key) -> [AppCommand]
    /// Answers the mouse.
    mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand]
    /// True where even the keys that work everywhere go to the overlay.
    var takesEveryKey: Bool { get }
    /// Draws in front of what is there, inside the context's rectangle.
    func draw(on surface: inout Surface, _ context: ScreenContext)
}

// Most overlays live by keys alone.
extension Overlay {
    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        []
    }
    package var takesEveryKey: Bool { false }
}
