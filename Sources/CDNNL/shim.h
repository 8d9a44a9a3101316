#pragma once
#include <oneapi/dnnl/dnnl.h>

#if DNNL_VERSION_MAJOR != 2
#error "Tessera is written for oneDNN 2.x (Debian 12: libdnnl-dev 2.6.3)"
#endif
