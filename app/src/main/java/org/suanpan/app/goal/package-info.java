/// Targets, scorecards, ranking and star, the wall, and a salesperson's own page.
@NullMarked
package org.suanpan.app.goal;

import org.jspecify.annotations.NullMarked;
