/// Reading single values out of cells: dates, figures, codes, phones. Never invents a digit, never turns text into 0.
@NullMarked
package org.suanpan.core.importing.value;

import org.jspecify.annotations.NullMarked;
