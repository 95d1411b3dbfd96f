/// Finding customers that are there twice: while one types, while a sheet is read, and over the whole pool.
@NullMarked
package org.suanpan.core.party.duplicate;

import org.jspecify.annotations.NullMarked;
