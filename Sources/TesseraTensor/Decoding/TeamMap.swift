import CKernels

extension ck_team {
    /// `count` results, computed side by side by the threads of the team.
    ///
    /// - Parameter body: called once for each of 0 ..< count, on any thread.
    package mutating func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
        Array(unsafeUninitializedCapacity: count) { results, initialized in
            let fill = { (part: Range<Int>) in
                for index in part { results.initializeElement(at: index, to: body(index)) }
            }
            withoutActuallyEscaping(fill) { fill in
                var work = Work(count: count, fill: fill)
                withUnsafeMutablePointer(to: &work) {
                    ck_run_stages(&self, CInt(count), runPart, $0, 1)
                }
            }
            initialized = count
        }
    }
}

private struct Work {
    let count: Int
    let fill: (Range<Int>) -> Void
}

private let runPart: @convention(c) (UnsafeMutableRawPointer?, CInt, CInt, CInt) -> Void = {
    context, _, part, parts in
    guard let work = context?.assumingMemoryBound(to: Work.self).pointee else { return }
    let (part, parts) = (Int(part), Int(parts))
    work.fill(part * work.count / parts..<(part + 1) * work.count / parts)
}
