/// Figures across features for screens and workbooks; reads only.
@NullMarked
package org.suanpan.core.report;

import org.jspecify.annotations.NullMarked;
