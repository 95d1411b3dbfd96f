/// Targets: what is to be reached, broken down to the person and the customer, and how far it is.
@NullMarked
package org.suanpan.core.goal;

import org.jspecify.annotations.NullMarked;
