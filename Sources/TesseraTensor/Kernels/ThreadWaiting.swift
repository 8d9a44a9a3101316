import Glibc

/// How the threads of the product pool wait for each other.
public enum ThreadWaiting {
    /// Turns of the wait loop, some tenths of a millisecond.
    ///
    /// Sampling waits some ten thousand times a second for short work: with 1,000 turns it ran at
    /// half its rate, with 10,000 at two thirds, with 30,000 it could not be told from the default.
    private static let spins = "30000"

    /// Makes threads that wait sleep soon; call it first of all in `main`.
    ///
    /// By default they spin for milliseconds. On a busy machine a waiting thread then keeps the
    /// core on which the thread that it waits for should run: with six other programs on two cores
    /// attention took 876 ms, with this bound 314 ms. libgomp reads the setting when it is loaded,
    /// before any code of ours, so the program starts itself again, as the same process. What the
    /// person has set is left alone.
    public static func bound() {
        guard getenv("GOMP_SPINCOUNT") == nil, getenv("OMP_WAIT_POLICY") == nil else { return }
        setenv("GOMP_SPINCOUNT", spins, 1)
        // By its own path, because the process is named after it.
        guard let path = realpath("/proc/self/exe", nil) else { return }
        execv(path, CommandLine.unsafeArgv)
        free(path)  // it could not be started again; everything works all the same
    }
}
