import Foundation
import Glibc

/// Whether a process is writing a run right now.
public enum RunActivity {
    /// Looks for the run's lock among those that the kernel lists.
    ///
    /// Trying to take the lock would tell as much, but could get in the way of who wants it.
    public static func isWritten(_ run: RunFolder) -> Bool {
        var status = stat()
        guard stat(run.path + "/lock", &status) == 0,
            let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
        else { return false }
        // 1: FLOCK  ADVISORY  WRITE 4711 fe:01:393217 0 EOF
        return locks.split(separator: "\n").contains { line in
            let fields = line.split(separator: " ")
            return fields.count > 5 && fields[1] == "FLOCK"
                && fields[5].hasSuffix(":\(status.st_ino)")
        }
    }

    /// The process that is writing a run right now; nil when none is.
    public static func writer(of run: RunFolder) -> Int32? {
        guard isWritten(run) else { return nil }
        let holder = try? String(contentsOfFile: run.path + "/lock", encoding: .utf8)
        return holder.flatMap { Int32($0.prefix { $0 != "\n" }) }
    }
}
