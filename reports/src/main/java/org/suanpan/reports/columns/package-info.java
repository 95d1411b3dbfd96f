/// The columns of each list, shared by the catalogue and the weekly workbook.
@NullMarked
package org.suanpan.reports.columns;

import org.jspecify.annotations.NullMarked;
