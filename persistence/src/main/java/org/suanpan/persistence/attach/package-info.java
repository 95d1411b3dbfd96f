/// Files kept with products and documents.
@NullMarked
package org.suanpan.persistence.attach;

import org.jspecify.annotations.NullMarked;
