extension Duration {
    /// The first multiple of a period that comes after this time.
    ///
    /// The quotient is a rounded number, so it may name the present multiple instead of the next.
    func next(multipleOf period: Duration) -> Duration {
        let next = period * (Int(self / period) + 1)
        return next > self ? next : next + period
    }
}
