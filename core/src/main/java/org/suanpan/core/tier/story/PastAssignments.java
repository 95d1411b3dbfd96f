package org.suanpan.core.tier.story;

import java.util.List;

import org.suanpan.core.party.CustomerId;

/// What reviews decided for one customer.
public interface PastAssignments {

    /// Of each day the last, the newest first.
    List<Assigned> of(CustomerId customer);
}
