import Glibc

/// `base` to a power, in single precision; the C library's, so that no file needs Foundation.
func power(_ base: Float, _ exponent: Float) -> Float {
    powf(base, exponent)
}
