import Foundation

/// A running peer: it works when it is asked to and sleeps while we are measured.
final class PeerProcess {
    /// What the peer calls itself.
    let name: String
    /// The most memory it held so far, in bytes.
    private(set) var peakResidentBytes = 0

    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private let command: String

    private struct Greeting: Decodable { let name: String }
    private struct Answer: Decodable { let rates: [Double], peakResidentBytes: Int }

    /// Starts the program with that many threads and waits for its greeting.
    ///
    /// The number goes by `OMP_NUM_THREADS`, which PyTorch reads for its products.
    ///
    /// - Throws: `PeerError.silent`, or Foundation's error when it cannot be started.
    init(_ program: String, arguments: [String], threads: Int) throws {
        command = ([program] + arguments).joined(separator: " ")
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["OMP_NUM_THREADS": "\(threads)"], uniquingKeysWith: { $1 })
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        let greeting: Greeting = try Self.answer(answers, to: command)
        name = greeting.name
    }

    deinit {
        try? requests.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// Lets the peer work for at least `seconds`; returns the units per second of each run.
    ///
    /// - Throws: `PeerError.silent` when it ended.
    func run(for seconds: Double) throws -> [Double] {
        try requests.fileHandleForWriting.write(contentsOf: Data("\(seconds)\n".utf8))
        let answer: Answer = try Self.answer(answers, to: command)
        peakResidentBytes = answer.peakResidentBytes
        return answer.rates
    }

    /// Reads up to the end of a line.
    private static func answer<Content: Decodable>(
        _ pipe: Pipe, to command: String
    ) throws -> Content {
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { throw PeerError.silent(command: command) }
            line += more
        }
        guard let content = try? JSONDecoder().decode(Content.self, from: line) else {
            throw PeerError.silent(command: command)
        }
        return content
    }
}
