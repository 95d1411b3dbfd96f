package org.suanpan.core.price;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.UnitOfWork;

/// The price policy for the window: keeping one is a unit of work of its own.
public final class PolicyService implements PricePolicies {

    private final UnitOfWork unitOfWork;
    private final PricePolicies kept;

    public PolicyService(UnitOfWork unitOfWork, PricePolicies kept) {
        this.unitOfWork = unitOfWork;
        this.kept = kept;
    }

    @Override
    public PricePolicy of(Actor actor) {
        return kept.of(actor);
    }

    @Override
    public void keep(PricePolicy policy) {
        unitOfWork.write(() -> kept.keep(policy));
    }
}
