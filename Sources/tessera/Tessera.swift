import ArgumentParser
import Glibc
import TesseraTensor

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
              tessera sample --prompt TEXT --out FILE
                                                   draw a picture
              tessera experiment list              questions that can be put to the models
              tessera runs list                    what was trained so far

            Results go to standard output, progress and complaints to standard error.

            Exit codes: 0 done, 10 the training diverged, 64 the arguments make no sense, 65 a \
            file is damaged or does not fit, 66 a file or run is missing, 69 the machine lacks \
            something, 70 a mistake in the program, 73 a file cannot be made, 74 reading or \
            writing failed, 75 another process writes the run, 77 no permission, 78 a setting \
            makes no sense; 128 and the signal's number after a training was ended and saved.
            """,
        version: "0.1.0",
        subcommands: [
            LabCommand.self, AttachCommand.self, TrainCommand.self, SampleCommand.self,
            ReconstructCommand.self, ExperimentCommand.self, RunsCommand.self,
            MeasureCommand.self, DataCommand.self, SettingsCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: LabCommand.self)

    /// Runs one command and ends the process with its exit code.
    static func main() {
        ThreadWaiting.bound()
        // A closed pipe is an error of `write`, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        Glibc.exit(perform())
    }

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
