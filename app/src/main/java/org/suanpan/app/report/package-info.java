/// The list of reports and their export, on screen.
@NullMarked
package org.suanpan.app.report;

import org.jspecify.annotations.NullMarked;
