// For processors with AVX-512.
#include "row_kernels.h"

#include <string.h>

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v4"))), apply_to = function)
#define ROW_KERNELS ck_row_kernels_avx512
#define ROWS_AT_ONCE 4
#include "row_kernels.inc"
#pragma clang attribute pop
#endif
