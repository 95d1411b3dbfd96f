/// What every list of records offers besides its rows: order, conditions on columns, a choice of columns.
@NullMarked
package org.suanpan.app.kit.list;

import org.jspecify.annotations.NullMarked;
