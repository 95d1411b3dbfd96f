/// What is put on paper: the papers of the commission, and the way to a PDF or a printer.
@NullMarked
package org.suanpan.app.base.paper;

import org.jspecify.annotations.NullMarked;
