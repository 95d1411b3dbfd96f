/// The weekly workbook.
@NullMarked
package org.suanpan.reports.weekly;

import org.jspecify.annotations.NullMarked;
