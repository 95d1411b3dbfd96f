/// Where persons stand in the data file, and taking them out.
@NullMarked
package org.suanpan.persistence.party.forget;

import org.jspecify.annotations.NullMarked;
