/// The shop's own fields in the data file.
@NullMarked
package org.suanpan.persistence.party.own;

import org.jspecify.annotations.NullMarked;
