/// What is put on paper: printed, or kept as a page of a PDF.
@NullMarked
package org.suanpan.core.paper;

import org.jspecify.annotations.NullMarked;
