/// The closing assistant: what should be looked at before a month is closed, closing it, and opening it again behind a backup.
@NullMarked
package org.suanpan.core.closing;

import org.jspecify.annotations.NullMarked;
