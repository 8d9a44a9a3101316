package import TesseraTerminal

/// Something in front of the screen that takes every key until it is closed.
package protocol Overlay: Sendable {
    /// Answers a key.
    mutating func handle(_ key: Key) -> [AppCommand]
    /// Draws in front of what is there, inside the context's rectangle.
    func draw(on surface: inout Surface, _ context: ScreenContext)
}
