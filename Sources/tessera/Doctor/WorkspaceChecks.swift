import Foundation
import Glibc
import TesseraLab
import TesseraStore

/// The folder of the runs and the database in it.
enum WorkspaceChecks {
    private static let comfortableSpace = 2_000_000_000
    private static let scarceSpace = 100_000_000

    /// All of them; nothing is made.
    static func all(_ workspace: Workspace) -> [Finding] {
        [folder(workspace), space(workspace), database(workspace)]
    }

    private static func folder(_ workspace: Workspace) -> Finding {
        let nearest = nearestFolder(workspace)
        guard access(nearest, W_OK | X_OK) == 0 else {
            let reason = String(cString: strerror(errno))
            return .bad(
                "workspace", "\(workspace.path) cannot be written: \(reason)",
                advice: "choose another --workspace")
        }
        let isThere = nearest == workspace.path
        return .good("workspace", workspace.path + (isThere ? "" : ", not made yet"))
    }

    private static func space(_ workspace: Workspace) -> Finding {
        var status = statvfs()
        guard statvfs(nearestFolder(workspace), &status) == 0 else {
            return .doubtful("space", "the system does not tell", advice: "see that 2 GB are free")
        }
        let free = Int(clamping: status.f_bavail).multipliedReportingOverflow(
            by: Int(clamping: status.f_frsize))
        let bytes = free.overflow ? Int.max : free.partialValue
        let text = "\(ByteCount.text(bytes)) free"
        if bytes < scarceSpace {
            return .bad("space", text, advice: "free some, or choose another --workspace")
        }
        return bytes < comfortableSpace
            ? .doubtful("space", text, advice: "keep few checkpoints, checkpoints.keep=1")
            : .good("space", text)
    }

    private static func database(_ workspace: Workspace) -> Finding {
        do {
            guard let database = try RunDatabase.openIfPresent(in: workspace) else {
                return .good("database", "none yet, the first run makes it")
            }
            return .good("database", "\(try database.runs().count) runs")
        } catch {
            return .bad("database", "\(error)", advice: "or choose another --workspace")
        }
    }

    /// The workspace, or the folder above it that is there already.
    private static func nearestFolder(_ workspace: Workspace) -> String {
        var path = workspace.path
        while access(path, F_OK) != 0 {
            let above = (path as NSString).deletingLastPathComponent
            guard !above.isEmpty, above != path else { return "." }
            path = above
        }
        return path
    }
}
