import CDNNL

/// What is known of the library that computes products.
public enum MatrixLibrary {
    /// oneDNN's version, such as "2.6.3".
    public static var version: String {
        guard let version = dnnl_version()?.pointee else { return "unknown" }
        return "\(version.major).\(version.minor).\(version.patch)"
    }

    /// The newest instructions that oneDNN uses on this processor, such as "AVX-512 BF16".
    public static var instructions: String {
        let known: [(dnnl_cpu_isa_t, String)] = [
            (dnnl_cpu_isa_sse41, "SSE 4.1"), (dnnl_cpu_isa_avx, "AVX"),
            (dnnl_cpu_isa_avx2, "AVX2"), (dnnl_cpu_isa_avx2_vnni, "AVX2 VNNI"),
            (dnnl_cpu_isa_avx512_core, "AVX-512"),
            (dnnl_cpu_isa_avx512_core_vnni, "AVX-512 VNNI"),
            (dnnl_cpu_isa_avx512_core_bf16, "AVX-512 BF16"),
            (dnnl_cpu_isa_avx512_core_amx, "AMX"),
        ]
        let effective = dnnl_get_effective_cpu_isa()
        return known.first { $0.0 == effective }?.1 ?? "others"
    }
}
