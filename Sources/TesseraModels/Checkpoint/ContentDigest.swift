import CNettle

/// SHA-256 of some bytes, as 64 lower-case hexadecimal digits (FIPS 180-4).
public enum ContentDigest {
    /// The digest of the parts, one after the other.
    public static func sha256(_ parts: [UInt8]...) -> String { sha256(of: parts) }

    /// The digest of the parts, one after the other, which are not joined for it.
    public static func sha256(of parts: [[UInt8]]) -> String {
        var context = sha256_ctx()
        nettle_sha256_init(&context)
        for part in parts { nettle_sha256_update(&context, part.count, part) }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, digest.count, &digest)
        return digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
