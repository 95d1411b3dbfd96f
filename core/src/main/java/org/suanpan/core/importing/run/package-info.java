/// Carrying out an import: rows into records, rejects with reasons, totals, warnings.
@NullMarked
package org.suanpan.core.importing.run;

import org.jspecify.annotations.NullMarked;
