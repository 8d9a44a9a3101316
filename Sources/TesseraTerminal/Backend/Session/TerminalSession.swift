import CNcurses
import Foundation

/// The time during which the lab has the terminal; ends with the terminal as it was found.
///
/// Owns the device and curses' screen. Every way out restores: ``end()``, the end of its life,
/// `exit`, and a crash by way of ``TerminalRescue``.
final class TerminalSession {
    let device: TerminalDevice
    let capabilities: TerminalCapabilities
    let modes: PrivateModes
    /// Number of palette entry 0 on this terminal.
    let paletteStart: Int32
    /// False while the shell has the terminal.
    private(set) var isActive = false
    private var screen: OpaquePointer?
    private var claim: ScreenClaim?

    /// Takes the terminal over and shows curses' empty screen.
    ///
    /// - Throws: `TerminalError` when there is no terminal that can be drawn on.
    init(_ options: NcursesBackend.Options) throws(TerminalError) {
        // Before anything else: even a look at a terminal's description disturbs an open screen.
        let claim = try ScreenClaim()
        device = try TerminalDevice(path: options.terminalPath)
        let isUTF8 = CharacterLocale.establish()
        let description = try TerminalDescription.find(
            term: options.environment["TERM"] ?? "", descriptor: device.descriptor)
        var capabilities = TerminalCapabilities(
            environment: options.environment, description: description, depth: options.depth,
            isUTF8: isUTF8)
        modes = PrivateModes(
            hasMouse: options.usesMouse, isSupported: capabilities.hasPrivateModes)
        let opener = ScreenOpener(
            device: device, description: description, environment: options.environment)
        guard let opened = opener.open(&capabilities) else {
            throw .unusable(term: description.name)
        }
        screen = opened.screen
        self.claim = claim
        paletteStart = opened.paletteStart
        self.capabilities = capabilities
        ScreenSettings.apply(depth: capabilities.depth)
        TerminalRescue.prepare(
            descriptor: device.spare, modes: device.modes,
            sequence: modes.disable + RestoringSequence.ofLoadedTerminal())
        begin()
    }

    deinit { end() }

    /// Takes the terminal, or takes it again after the shell had it; in the background it waits.
    ///
    /// The next frame sends everything.
    func begin() {
        guard screen != nil else { return }
        isActive = device.isForeground
        TerminalRescue.arm(isActive)
        guard isActive else { return }
        reset_prog_mode()
        curses_repaint_all()
        doupdate()
        device.send(modes.enable)
    }

    /// Gives the terminal to the shell for a while.
    func pause() {
        guard isActive else { return }
        isActive = false
        device.send(modes.disable)
        endwin()
        device.restoreModes()
        TerminalRescue.arm(false)
    }

    /// Gives the terminal back for good; more calls do nothing.
    func end() {
        guard let screen else { return }
        pause()
        TerminalRescue.dismiss()
        delscreen(screen)
        self.screen = nil
        claim = nil
    }

    /// Stops this process and its group until the shell continues them.
    ///
    /// The signal has its usual effect on everyone in the group, such as the `make` that started
    /// the lab. Where no shell could ever continue it, the system ignores the signal, and the lab
    /// just draws itself again.
    func suspend() {
        pause()
        var suspension = sigset_t()
        sigemptyset(&suspension)
        sigaddset(&suspension, SIGTSTP)
        var before = sigset_t()
        kill(0, SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &suspension, &before)
        pthread_sigmask(SIG_SETMASK, &before, nil)
        begin()
    }
}
