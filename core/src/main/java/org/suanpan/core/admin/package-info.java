/// Keeping the data file safe: checks, backups, facts about the store.
@NullMarked
package org.suanpan.core.admin;

import org.jspecify.annotations.NullMarked;
