import CNcurses

/// Carries a plan out with curses' calls.
enum CursesScreen {
    /// Tells curses the new pairs and cells; nothing is sent to the terminal yet.
    static func apply(_ plan: FramePlan) {
        if plan.startsOver { reset_color_pairs() }
        for (offset, colors) in plan.newPairs.enumerated() {
            init_extended_pair(plan.firstPair + Int32(offset), colors.foreground, colors.background)
        }
        plan.cells.withUnsafeBufferPointer { cells in
            for run in plan.runs { put(run, cells) }
        }
    }

    private static func put(
        _ run: FramePlan.Run, _ cells: UnsafeBufferPointer<FramePlan.InkedCell>
    ) {
        let run = (
            row: Int32(run.row), column: Int32(run.column),
            cells: UnsafeBufferPointer(rebasing: cells[run.range])
        )
        // Three 32-bit numbers in the same order on both sides.
        run.cells.withMemoryRebound(to: curses_cell.self) { cells in
            curses_put_run(run.row, run.column, cells.baseAddress, Int32(cells.count))
        }
    }
}
