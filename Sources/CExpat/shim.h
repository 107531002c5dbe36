#ifndef SUARA_CEXPAT_H
#define SUARA_CEXPAT_H
#include <expat.h>
#endif
