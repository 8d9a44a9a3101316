import CKernels

/// Splits index ranges between the threads that oneDNN uses.
enum Parallel {
    /// Runs `body` on disjoint parts of 0 ..< count, one part per thread.
    ///
    /// Small counts stay on the calling thread: `grain` is the least that is worth a thread.
    static func ranges(_ count: Int, grain: Int = 1, _ body: (Range<Int>) -> Void) {
        guard count >= 2 * grain else {
            if count > 0 { body(0..<count) }
            return
        }
        parts(count) { _, range in body(range) }
    }

    /// How many parts `parts` makes at most.
    static var threadCount: Int { Int(ck_thread_count()) }

    /// Runs `body` on one part of 0 ..< count per thread, with the thread's number.
    static func parts(_ count: Int, _ body: (_ part: Int, Range<Int>) -> Void) {
        guard threadCount > 1 else {
            if count > 0 { body(0, 0..<count) }
            return
        }
        withoutActuallyEscaping(body) { body in
            var task = Task(count: count, body: body)
            withUnsafeMutablePointer(to: &task) { ck_parallel(runPart, $0) }
        }
    }

    /// Runs `body` on `count` equal-sized pieces whose number does not depend on the threads, so
    /// that sums formed piece by piece have one order on every machine.
    static func pieces(_ total: Int, count: Int, _ body: (_ piece: Int, Range<Int>) -> Void) {
        ranges(count) { pieces in
            for piece in pieces {
                body(piece, piece * total / count..<(piece + 1) * total / count)
            }
        }
    }

    /// Work on 0 ..< count, as C functions pass it on to threads.
    struct Task {
        let count: Int
        let body: (_ part: Int, Range<Int>) -> Void

        func run(part: CInt, of parts: CInt) {
            let (part, parts) = (Int(part), Int(parts))
            let range = part * count / parts..<(part + 1) * count / parts
            if !range.isEmpty { body(part, range) }
        }
    }

    private static let runPart: @convention(c) (UnsafeMutableRawPointer?, CInt, CInt) -> Void = {
        context, part, parts in
        context?.assumingMemoryBound(to: Task.self).pointee.run(part: part, of: parts)
    }
}
