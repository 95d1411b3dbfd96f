/// How one customer's tier came about.
@NullMarked
package org.suanpan.app.tier.story;

import org.jspecify.annotations.NullMarked;
