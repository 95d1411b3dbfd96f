/// Import batches in the data file: bulk writing, the kept summaries they touch, taking a batch back.
@NullMarked
package org.suanpan.persistence.importing;

import org.jspecify.annotations.NullMarked;
