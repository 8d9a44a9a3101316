import TesseraTerminal

/// What a frame may cost at one size of the terminal, in milliseconds and bytes.
struct FrameGoals {
    let size: Size
    let compose, repaint, steadyBytes, pictureBytes: Double

    static let all = [
        FrameGoals(
            size: Size(columns: 200, rows: 60), compose: 6, repaint: 21, steadyBytes: 6e3,
            pictureBytes: 462e3),
        FrameGoals(
            size: Size(columns: 120, rows: 40), compose: 4, repaint: 9, steadyBytes: 4e3,
            pictureBytes: 185e3),
        FrameGoals(
            size: Size(columns: 80, rows: 24), compose: 2, repaint: 3, steadyBytes: 2e3,
            pictureBytes: 74e3),
    ]
}
