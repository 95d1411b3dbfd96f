/// Facts for tier reviews, and what the reviews decided.
@NullMarked
package org.suanpan.persistence.tier;

import org.jspecify.annotations.NullMarked;
