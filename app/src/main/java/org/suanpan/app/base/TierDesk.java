package org.suanpan.app.base;

import org.suanpan.core.tier.TierPorts;
import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.policy.OpenOrders;
import org.suanpan.core.tier.policy.TierPolicing;

/// What works on the rules of tiers. `ports` are read when rules are tried.
public record TierDesk(Tiering tiering, TierPolicing policing, TierPorts ports, OpenOrders orders) {}
