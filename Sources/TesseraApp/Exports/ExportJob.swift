package import Foundation
package import TesseraLab
package import TesseraTerminal

/// Writes a view into the folder of exports, named after the time and the screen.
package struct ExportJob: BackgroundJob {
    /// What is written.
    package enum Content: Sendable {
        /// The drawn characters.
        case text(Surface)
        /// The drawn picture.
        case picture(Surface)
        /// Figures, one file a table.
        case figures([ViewTable])

        /// Takes what a format needs of a view.
        package init(_ format: ExportFormat, _ surface: Surface, _ tables: [ViewTable]) {
            self =
                switch format {
                case .text: .text(surface)
                case .picture: .picture(surface)
                case .figures: .figures(tables)
                }
        }
    }

    private let content: Content
    private let screen: String
    private let folder: String
    private let time: Date?
    private let fonts: [String]?

    /// Prepares an export.
    ///
    /// - Parameters:
    ///   - time: part of the names; nil takes the time at which the job runs.
    ///   - fonts: font files to draw with; nil looks for those of the system.
    package init(
        content: Content, screen: String, folder: String, time: Date? = nil, fonts: [String]? = nil
    ) {
        self.content = content
        self.screen = screen
        self.folder = folder
        self.time = time
        self.fonts = fonts
    }

    /// - Returns: the path, or the common beginning of several paths and how many there are.
    /// - Throws: `ExportError`.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> String {
        try run(progress)
    }

    /// Writes the files; no model is needed.
    ///
    /// - Throws: `ExportError`, or `JobCancelled` from `progress`.
    package func run(_ progress: JobProgress) throws -> String {
        let path = try freePath()
        switch content {
        case .text(let surface): return try write(Data((surface.text + "\n").utf8), path + ".txt")
        case .picture(let surface): return try write(picture(of: surface), path + ".png")
        case .figures(let tables):
            for (index, table) in tables.enumerated() {
                try progress.report(index, of: tables.count, "writing figures")
                let file = "\(path)-\(Workspace.fileName(table.name)).csv"
                _ = try write(Data(table.csv.utf8), file)
            }
            return "\(path)-*.csv, \(tables.count) \(tables.count == 1 ? "table" : "tables")"
        }
    }

    private func picture(of surface: Surface) throws -> Data {
        let candidates = fonts ?? FontFiles.fixedWidth()
        let font = candidates.lazy.compactMap {
            TextFont(path: $0, pixels: FramePicture.fontPixels)
        }.first
        guard let font else { throw ExportError.noFont(folders: FontFiles.folders) }
        guard let picture = FramePicture(font: font).drawn(surface) else {
            throw ExportError.noCells
        }
        return Data(try PNGCodec.encode(picture))
    }

    private func write(_ data: Data, _ path: String) throws -> String {
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
            return path
        } catch let error as CocoaError {
            throw ExportError.cannotWrite(folder: folder, reason: error.localizedDescription)
        }
    }

    /// A beginning of names that no file has yet, in a folder that exists.
    private func freePath() throws -> String {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch let error as CocoaError {
            throw ExportError.cannotWrite(folder: folder, reason: error.localizedDescription)
        }
        let stem = "\(Workspace.stamp(time ?? Date()))-\(Workspace.fileName(screen))"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var (name, number) = (stem, 1)
        while names.contains(where: { $0.hasPrefix(name + ".") || $0.hasPrefix(name + "-") }) {
            number += 1
            name = "\(stem)_\(number)"
        }
        return "\(folder)/\(name)"
    }
}

/// Why a view cannot be exported.
package enum ExportError: Error, Equatable, CustomStringConvertible {
    /// The folder cannot be made or written.
    case cannotWrite(folder: String, reason: String)
    /// There is nothing to draw characters with.
    case noFont(folders: [String])
    /// The terminal has no cells.
    case noCells

    /// One sentence: what, where, what to do next.
    package var description: String {
        switch self {
        case .cannotWrite(let folder, let reason):
            "the view cannot be written to \(folder): \(reason); free space or rights and try again"
        case .noFont(let folders):
            "no monospace font is in \(folders.joined(separator: ", ")); "
                + "install one such as fonts-dejavu-core, or export as text"
        case .noCells: "the terminal has no cells; make it larger and try again"
        }
    }
}
