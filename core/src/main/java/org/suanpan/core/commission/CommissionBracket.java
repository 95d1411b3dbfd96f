package org.suanpan.core.commission;

import java.math.BigDecimal;

import org.suanpan.core.base.Rate;

/// From this base on (inclusive, up to the next bracket's line) this rate. `from` is yuan, or a multiple of the quota.
public record CommissionBracket(BigDecimal from, Rate rate) {}
