import Glibc

/// Keeps what libraries print away from the screen while the lab is open.
struct StrayOutput {
    private let saved: [(descriptor: Int32, copy: Int32)]

    /// Sends standard output and error to a file; when it cannot be opened, to nowhere.
    init(keptIn path: String) {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
        let opened = open(path, flags, 0o644)
        let target = opened >= 0 ? opened : open("/dev/null", O_WRONLY | O_CLOEXEC)
        saved = [STDOUT_FILENO, STDERR_FILENO].map { ($0, dup($0)) }
        for (descriptor, _) in saved { dup2(target, descriptor) }
        close(target)
    }

    /// Gives both back.
    func restore() {
        for (descriptor, copy) in saved where copy >= 0 {
            dup2(copy, descriptor)
            close(copy)
        }
    }
}
