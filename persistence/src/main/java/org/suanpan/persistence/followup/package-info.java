/// Talks with customers and their time lines in the data file.
@NullMarked
package org.suanpan.persistence.followup;

import org.jspecify.annotations.NullMarked;
