/// What was due in a span and what of it came in, by salesperson.
@NullMarked
package org.suanpan.core.report.collect;

import org.jspecify.annotations.NullMarked;
