extension WatchScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "The run learns by itself; the lower curve is ahead. Pictures come from the same words again "
            + "and again. Key 3 draws your own words token by token, 4 compares words and image codes.",
        try: .zoom, .preview, .pause)
}
