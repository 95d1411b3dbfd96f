/// Products on screen.
@NullMarked
package org.suanpan.app.product;

import org.jspecify.annotations.NullMarked;
