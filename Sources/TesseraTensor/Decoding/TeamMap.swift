import CKernels

extension ck_team {
    /// `count` results, computed side by side by the threads of the team.
    ///
    /// - Parameter body: called once for each of 0 ..< count, on any thread.
    package mutating func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
        Array(unsafeUninitializedCapacity: count) { results, initialized in
            let fill = { (_: Int, range: Range<Int>) in
                for index in range { results.initializeElement(at: index, to: body(index)) }
            }
            withoutActuallyEscaping(fill) { fill in
                var task = Parallel.Task(count: count, body: fill)
                withUnsafeMutablePointer(to: &task) {
                    ck_run_stages(&self, CInt(count), runPart, $0, 1)
                }
            }
            initialized = count
        }
    }
}

private let runPart: @convention(c) (UnsafeMutableRawPointer?, CInt, CInt, CInt) -> Void = {
    context, _, part, parts in
    context?.assumingMemoryBound(to: Parallel.Task.self).pointee.run(part: part, of: parts)
}
