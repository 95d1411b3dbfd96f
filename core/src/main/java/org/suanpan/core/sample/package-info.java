/// The invented sample shop: seeded, believable, the same on every machine.
@NullMarked
package org.suanpan.core.sample;

import org.jspecify.annotations.NullMarked;
