#pragma once
#include "core/office/office.h"

/// "" where the file is whole: every page, link, view, number.
QString faultOf(const motcua::Office& office);
