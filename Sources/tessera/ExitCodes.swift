import ArgumentParser
import Glibc
import TesseraLab
import TesseraModels
import TesseraStore

/// What the program's exit code says: the codes of sysexits.h, and one of our own.
///
/// A training that a signal ended after saving exits with 128 and the signal's number.
enum ExitCodes {
    /// The training diverged.
    static let diverged: Int32 = 10
    /// The arguments make no sense.
    static let usage: Int32 = 64
    /// A file is not what it should be.
    static let badData: Int32 = 65
    /// A file, a folder or a run is not there.
    static let noInput: Int32 = 66
    /// Something that the program needs is not available.
    static let unavailable: Int32 = 69
    /// A mistake in the program.
    static let software: Int32 = 70
    /// A file or folder cannot be made.
    static let cannotCreate: Int32 = 73
    /// Reading or writing failed.
    static let inputOutput: Int32 = 74
    /// It may work later.
    static let temporary: Int32 = 75
    /// The system forbids it.
    static let noPermission: Int32 = 77
    /// The configuration makes no sense.
    static let configuration: Int32 = 78

    /// The code of whatever a command threw.
    static func code(of error: any Error) -> Int32 {
        switch error {
        case let error as ExitCode: error.rawValue
        case let error as ConsoleError: code(error)
        case let error as ConfigurationError: code(error)
        case let error as DataError: code(error)
        case let error as WorkspaceError: code(error)
        case let error as CheckpointError: code(error)
        case let error as StoredModelError: code(error)
        case let error as TrainingError: code(error)
        case let error as StoreError: code(error)
        case let error as ExperimentError: code(error)
        case let error as SuppliedWeightsError: code(error)
        case let error as StoredCLIPError: code(error)
        case let error as any CommandError: error.code
        case is ShippedFilesError: noInput
        case EmojiError.missing: unavailable
        case is EmojiError: badData
        case is SafetensorsError, is TokenizerFileError, is PictureError: badData
        case is TextBatchesError, is SamplingTraceError, is CLIPFileError: badData
        default: software
        }
    }

    private static func code(_ error: ConsoleError) -> Int32 {
        switch error {
        case .closed: ExitCode.success.rawValue
        case .failed: inputOutput
        }
    }

    private static func code(_ error: ConfigurationError) -> Int32 {
        switch error {
        case .unreadable: noInput
        case .notAnAssignment: usage
        case .syntax, .unknownKey, .wrongType, .invalid: configuration
        }
    }

    private static func code(_ error: DataError) -> Int32 {
        switch error {
        case .missing: noInput
        case .nothingUsable(_, _, let report): report.rejections.isEmpty ? noInput : badData
        case .unreadable: badData
        case .unwritable(let path, _): refusal(at: path, else: cannotCreate)
        }
    }

    private static func code(_ error: WorkspaceError) -> Int32 {
        switch error {
        case .noRuns, .unknownRun: noInput
        case .ambiguous: usage
        case .inUse: temporary
        case .cannotCreate(let path, _): refusal(at: path, else: cannotCreate)
        case .damaged: badData
        }
    }

    private static func code(_ error: CheckpointError) -> Int32 {
        switch error {
        case .cannotWrite(let path, _): refusal(at: path, else: inputOutput)
        case .damaged, .noneUsable: badData
        case .none: noInput
        }
    }

    private static func code(_ error: StoredModelError) -> Int32 {
        switch error {
        case .notAModel: noInput
        case .damaged, .wrongKind, .otherTokenizer: badData
        case .unknownArm: usage
        }
    }

    private static func code(_ error: ExperimentError) -> Int32 {
        switch error {
        case .unknown, .otherStudy: usage
        case .noStudy: noInput
        case .tooFewPictures: badData
        }
    }

    private static func code(_ error: SuppliedWeightsError) -> Int32 {
        switch error {
        case .unreadable: noInput
        case .pickled, .otherNetwork, .changed: badData
        }
    }

    private static func code(_ error: StoredCLIPError) -> Int32 {
        switch error {
        case .missing: noInput
        case .pickled, .vocabulary: badData
        }
    }

    private static func code(_ error: TrainingError) -> Int32 {
        switch error {
        case .diverged, .notFinite: diverged
        case .mismatch, .missingFile: badData
        }
    }

    private static func code(_ error: StoreError) -> Int32 {
        switch error {
        case .cannotOpen(let path, _): refusal(at: path, else: inputOutput)
        case .writtenByNewerVersion: badData
        case .failed: inputOutput
        case .unknownRun: noInput
        }
    }

    /// `noPermission` where the nearest folder that exists may not be written, else `code`.
    private static func refusal(at path: String, else code: Int32) -> Int32 {
        var nearest = path
        while access(nearest, F_OK) != 0, nearest != ".", nearest != "/" {
            guard let slash = nearest.lastIndex(of: "/") else {
                nearest = "."
                continue
            }
            nearest = slash == nearest.startIndex ? "/" : String(nearest[..<slash])
        }
        return access(nearest, W_OK) != 0 && errno == EACCES ? noPermission : code
    }
}

/// An error of a command that knows its exit code.
protocol CommandError: Error, CustomStringConvertible {
    /// One of `ExitCodes`.
    var code: Int32 { get }
}
