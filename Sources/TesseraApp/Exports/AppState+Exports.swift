import TesseraLab
package import TesseraTerminal

extension AppState {
    /// Asks for the view in some form, as it is drawn without overlays and remarks.
    package func export(
        _ format: ExportFormat, size: Size, theme: Theme, now: Duration
    ) -> [AppCommand] {
        guard let workspace else {
            return [.toast("there is no folder of runs to export to")]
        }
        var bare = self
        bare.toast = nil
        bare.overlays = []
        bare.hideHint()
        var surface = Surface(size: size, style: theme[.background])
        bare.draw(on: &surface, theme: theme, now: now)
        let tables = screen.tables(in: bare.context(size: size, theme: theme, now: now))
        let job = ExportJob(
            content: ExportJob.Content(format, surface, tables), screen: screens.title,
            folder: workspace.exportsPath)
        return [.work(job, as: JobTicket(Self.exportTopic)), .toast("exporting")]
    }

    /// The tickets of exports have no screen as their owner.
    static let exportTopic = "export"

    /// What is said of an export.
    func remark(on reply: JobReply) -> [AppCommand] {
        switch reply.content {
        case .answer(let answer): (answer as? String).map { [.toast("saved \($0)")] } ?? []
        case .failed(let cause): [.toast(cause)]
        case .progress, .part: []
        }
    }
}
