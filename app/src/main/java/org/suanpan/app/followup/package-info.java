/// Following customers up: writing a talk down, what is due, the time line.
@NullMarked
package org.suanpan.app.followup;

import org.jspecify.annotations.NullMarked;
