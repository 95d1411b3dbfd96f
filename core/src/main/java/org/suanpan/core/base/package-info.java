/// What every feature stands on: exact figures, refusals, time spans, the unit of work. Knows no feature.
@NullMarked
package org.suanpan.core.base;

import org.jspecify.annotations.NullMarked;
