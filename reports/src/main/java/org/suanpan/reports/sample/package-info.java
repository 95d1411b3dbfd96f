/// Writes the sample shop as the kind of old spreadsheets that shops really have.
@NullMarked
package org.suanpan.reports.sample;

import org.jspecify.annotations.NullMarked;
