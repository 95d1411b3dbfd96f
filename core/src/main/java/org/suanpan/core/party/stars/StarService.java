package org.suanpan.core.party.stars;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.party.record.PartyId;

/// Keeps the stars and leaves before and after in the log.
public final class StarService implements Starring {

    private final UnitOfWork unitOfWork;
    private final CustomerStars stars;
    private final Customers customers;
    private final PartyDetails details;
    private final Clock clock;

    public StarService(UnitOfWork unitOfWork, CustomerStars stars, Customers customers, PartyDetails details, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.stars = stars;
        this.customers = customers;
        this.details = details;
        this.clock = clock;
    }

    @Override
    public @Nullable StarsGiven on(CustomerId customer, LocalDate day) {
        return stars.on(customer, day);
    }

    @Override
    public void give(CustomerId customer, int wanted, Actor actor) {
        if (wanted < 0 || wanted > StarsGiven.MOST) {
            throw new Rejected("stars.range", StarsGiven.MOST, wanted);
        }
        unitOfWork.write(() -> {
            Customer whom = customers.get(customer);
            LocalDate today = LocalDate.now(clock);
            StarsGiven now = stars.on(customer, today);
            int before = now == null ? 0 : now.stars();
            if (before != wanted) {
                stars.add(customer, wanted, today, clock.instant(), actor);
                details.log(PartyId.of(customer), clock.instant(), actor, "party.change",
                        whom.code() + " " + whom.name() + " | STARS: " + before + " → " + wanted);
            }
        });
    }
}
