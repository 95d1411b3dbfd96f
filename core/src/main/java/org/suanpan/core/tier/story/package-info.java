/// How one customer's tier, score and probabilities came about: figures that open to their inputs, and why they changed.
@NullMarked
package org.suanpan.core.tier.story;

import org.jspecify.annotations.NullMarked;
