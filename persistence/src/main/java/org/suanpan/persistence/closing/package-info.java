/// What closed months have stored, what stands in the way of closing one, and confirmed accounts.
@NullMarked
package org.suanpan.persistence.closing;

import org.jspecify.annotations.NullMarked;
