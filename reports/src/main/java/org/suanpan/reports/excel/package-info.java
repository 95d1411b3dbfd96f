/// Writing workbooks: POI for styles, charts and small sheets, a lean stream for every list.
@NullMarked
package org.suanpan.reports.excel;

import org.jspecify.annotations.NullMarked;
