/// The doors of this module: spreadsheets in, reports out.
@NullMarked
package org.suanpan.reports;

import org.jspecify.annotations.NullMarked;
