// For processors with AVX2 and FMA.
#include "row_kernels.h"

#include <string.h>

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)
#define ROW_KERNELS ck_row_kernels_avx2
#define ROWS_AT_ONCE 1
#include "row_kernels.inc"
#pragma clang attribute pop
#endif
