package org.suanpan.core.price;

/// What a price stands on.
///
/// CONTRACT: agreed with this customer. PROMOTION: for everybody, for a time. LAST_DEAL: what the customer paid last.
/// BREAK: from a quantity on. LEVEL: of the customer's price level. LIST: the product's own. TYPED: somebody's own will.
public enum PriceGround { CONTRACT, PROMOTION, LAST_DEAL, BREAK, LEVEL, LIST, TYPED }
