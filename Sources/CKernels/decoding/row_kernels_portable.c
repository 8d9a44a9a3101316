// For any processor.
#define ROW_KERNELS ck_row_kernels_portable
#define ROWS_AT_ONCE 1
#include "row_kernels.inc"
