extension WatchScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "The run learns by itself; curves fall while it does, and the lower one is ahead. The "
            + "pictures are drawn from the same words again and again.",
        try: .zoom, .preview, .pause)
}
