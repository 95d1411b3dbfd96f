/// Pages: layout in millimetres, written as PDF, drawn as pictures or handed to a printer. PDFBox and java.awt stop here.
@NullMarked
package org.suanpan.reports.page;

import org.jspecify.annotations.NullMarked;
