// Which instructions the kernels use is decided here alone, so that one setting forces all of them
// down: oneDNN's `DNNL_MAX_CPU_ISA`, which limits its products too.
#include "CKernels.h"

#if defined(__x86_64__)
#include <oneapi/dnnl/dnnl.h>

static ck_instructions of_processor(void) {
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("x86-64-v3")) return ck_portable;
    if (!__builtin_cpu_supports("x86-64-v4")) return ck_avx2;
    if (!__builtin_cpu_supports("avx512vnni")) return ck_avx512;
    return __builtin_cpu_supports("avx512bf16") ? ck_avx512_bf16 : ck_avx512_vnni;
}

// oneDNN's sets of instructions are bits; a newer one has those of the older ones too.
static bool library_uses(dnnl_cpu_isa_t set) {
    return ((unsigned)dnnl_get_effective_cpu_isa() & (unsigned)set) == (unsigned)set;
}

static ck_instructions of_library(void) {
    if (!library_uses(dnnl_cpu_isa_avx2)) return ck_portable;
    if (!library_uses(dnnl_cpu_isa_avx512_core)) return ck_avx2;
    if (!library_uses(dnnl_cpu_isa_avx512_core_vnni)) return ck_avx512;
    return library_uses(dnnl_cpu_isa_avx512_core_bf16) ? ck_avx512_bf16 : ck_avx512_vnni;
}

static ck_instructions best;

__attribute__((constructor)) static void find_instructions(void) {
    ck_instructions processor = of_processor(), library = of_library();
    best = processor < library ? processor : library;
}
#else
static const ck_instructions best = ck_portable;
#endif

// A thread's own, so that a test which lowers it changes no bit of the tests beside it.
static _Thread_local ck_instructions limit = ck_avx512_bf16;

ck_instructions ck_best_instructions(void) { return best; }

ck_instructions ck_allowed_instructions(void) { return limit < best ? limit : best; }

void ck_limit_instructions(ck_instructions last) { limit = last; }
