/// Reading the other side's own list of documents, however it was written.
@NullMarked
package org.suanpan.core.importing.compare;

import org.jspecify.annotations.NullMarked;
