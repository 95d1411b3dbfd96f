/// Settings, backup, first start and failed start.
@NullMarked
package org.suanpan.app.admin;

import org.jspecify.annotations.NullMarked;
