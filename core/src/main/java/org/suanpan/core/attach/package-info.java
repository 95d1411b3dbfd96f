/// Pictures and other files kept with a product or a document.
@NullMarked
package org.suanpan.core.attach;

import org.jspecify.annotations.NullMarked;
