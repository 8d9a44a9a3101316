import Glibc

/// Runs a short system command without input, output or shell.
enum SilentCommand {
    /// Waits for the command; true when it ended with status 0.
    static func run(_ arguments: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var process = pid_t()
        let texts = arguments.map { strdup($0) } + [nil]
        defer { for text in texts { free(text) } }
        guard let name = texts.first ?? nil,
            posix_spawnp(&process, name, &actions, nil, texts, environ) == 0
        else {
            return false
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
        return status == 0
    }
}
