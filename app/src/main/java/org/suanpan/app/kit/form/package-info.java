/// A page that writes one thing down: what is wrong, the fields, and at its foot the act.
@NullMarked
package org.suanpan.app.kit.form;

import org.jspecify.annotations.NullMarked;
