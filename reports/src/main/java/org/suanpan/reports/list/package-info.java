/// The list reports of the catalogue: columns and query, nothing else.
@NullMarked
package org.suanpan.reports.list;

import org.jspecify.annotations.NullMarked;
