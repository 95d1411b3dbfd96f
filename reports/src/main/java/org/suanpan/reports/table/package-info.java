/// A list report without a file format: columns, rows, totals, and its plain forms CSV and JSON.
@NullMarked
package org.suanpan.reports.table;

import org.jspecify.annotations.NullMarked;
