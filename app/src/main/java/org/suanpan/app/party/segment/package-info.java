/// Segments, and what is done for many customers at once: a tag, something to do.
@NullMarked
package org.suanpan.app.party.segment;

import org.jspecify.annotations.NullMarked;
