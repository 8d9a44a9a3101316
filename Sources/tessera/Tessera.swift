import ArgumentParser
import Glibc

/// The program: the lab without arguments, otherwise one command.
@main
struct Tessera: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tessera",
        abstract: "A lab in which one model learns words and picture tiles side by side.",
        discussion: """
            Without a command, tessera opens the lab and trains a demonstration.

            Begin with:
              tessera doctor                       is everything there?
              tessera data describe FOLDER         what a training would find
              tessera train text --text FOLDER     train a language model
              tessera runs list                    what was trained so far

            Results go to standard output, progress and complaints to standard error. Exit codes \
            are those of sysexits.h; `tessera help` COMMAND explains a command.
            """,
        version: "0.1.0",
        subcommands: [
            TrainCommand.self, RunsCommand.self, DataCommand.self, SettingsCommand.self,
            DoctorCommand.self,
        ])

    /// Runs one command and ends the process with its exit code.
    static func main() {
        // A closed pipe is an error of `write`, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        Glibc.exit(perform())
    }

    func run() throws { try openLab() }

    private static func perform() -> Int32 {
        do {
            var command = try parseAsRoot()
            return run(&command)
        } catch {
            return isHelp(error) ? printHelp(error) : Complaint(usage: error).report()
        }
    }

    private static func run(_ command: inout any ParsableCommand) -> Int32 {
        do {
            try command.run()
            return ExitCode.success.rawValue
        } catch {
            return isHelp(error) ? printHelp(error) : Complaint(error).report()
        }
    }

    /// Help that was asked for comes as an error too.
    private static func isHelp(_ error: any Error) -> Bool { exitCode(for: error) == .success }

    private static func printHelp(_ help: any Error) -> Int32 {
        do {
            try Console.output.write(line: fullMessage(for: help))
            return ExitCode.success.rawValue
        } catch {
            return Complaint(error).report()
        }
    }
}
