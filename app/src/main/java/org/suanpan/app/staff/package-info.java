/// Who works at this PC: asking who is here, and the page where the owner sets people and roles up.
@NullMarked
package org.suanpan.app.staff;

import org.jspecify.annotations.NullMarked;
