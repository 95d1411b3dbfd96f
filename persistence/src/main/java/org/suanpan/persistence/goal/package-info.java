/// Targets, scorecards and stars in the data file.
@NullMarked
package org.suanpan.persistence.goal;

import org.jspecify.annotations.NullMarked;
