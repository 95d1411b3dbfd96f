package org.suanpan.core.commission;

import org.suanpan.core.party.SalesRepId;

/// Something that says what one person earns: others see it only with the right to.
public interface Earning {

    SalesRepId rep();
}
