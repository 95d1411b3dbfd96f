/// Trying rules of tiers on what has happened, without touching anything.
@NullMarked
package org.suanpan.core.tier.lab;

import org.jspecify.annotations.NullMarked;
