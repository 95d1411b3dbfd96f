/// Files in and out: the catalogue of reports writes workbooks, the reader reads legacy spreadsheets.
@NullMarked
package org.suanpan.reports;

import org.jspecify.annotations.NullMarked;
