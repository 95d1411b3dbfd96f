/// Finding out what a sheet holds: header rows, columns, fields, date order, rows that are no data.
@NullMarked
package org.suanpan.core.importing.recognise;

import org.jspecify.annotations.NullMarked;
