/// What every document has: kind, reference, number, state.
@NullMarked
package org.suanpan.core.document;

import org.jspecify.annotations.NullMarked;
