/// The stars of customers in the data file.
@NullMarked
package org.suanpan.persistence.party.stars;

import org.jspecify.annotations.NullMarked;
