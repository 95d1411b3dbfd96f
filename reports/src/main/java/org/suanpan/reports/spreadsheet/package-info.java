/// Bytes of any spreadsheet to typed cells, and rejected rows back into a workbook. POI, FastCSV and jsoup stop here.
@NullMarked
package org.suanpan.reports.spreadsheet;

import org.jspecify.annotations.NullMarked;
