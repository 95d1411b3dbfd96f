package org.suanpan.app.ledger;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.compare.Ours;
import org.suanpan.core.ledger.compare.Pair;
import org.suanpan.core.ledger.compare.Theirs;

/// One row of a comparison. `difference` is ours less theirs, in the first row of what belongs together.
record CompareRow(@Nullable Ours our, @Nullable Theirs their, Pair.@Nullable Ground ground, @Nullable Money difference) {}
