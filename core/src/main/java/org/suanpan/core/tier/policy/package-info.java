/// The rules of tiers as the owner edits them: drafts, versions in force, tiers by hand, and what a tier means.
@NullMarked
package org.suanpan.core.tier.policy;

import org.jspecify.annotations.NullMarked;
