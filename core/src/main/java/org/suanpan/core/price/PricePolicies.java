package org.suanpan.core.price;

import org.suanpan.core.base.Actor;

/// Keeps what happens when a price is out of the ordinary. Who sells is asked, so that roles can have policies of their
/// own; as long as there are none, the shop's policy holds for everybody.
public interface PricePolicies {

    PricePolicy of(Actor actor);

    void keep(PricePolicy policy);
}
