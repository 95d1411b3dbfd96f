/// Bills of payment services and banks: read, and matched with what partners owe.
@NullMarked
package org.suanpan.core.importing.bill;

import org.jspecify.annotations.NullMarked;
