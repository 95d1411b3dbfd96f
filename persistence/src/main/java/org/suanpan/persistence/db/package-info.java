/// The ground all features stand on: the file, its connections, transactions, migrations, type handlers.
@NullMarked
package org.suanpan.persistence.db;

import org.jspecify.annotations.NullMarked;
