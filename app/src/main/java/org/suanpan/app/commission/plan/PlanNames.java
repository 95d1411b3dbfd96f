package org.suanpan.app.commission.plan;

import java.util.List;
import java.util.Optional;

import org.suanpan.core.commission.version.RateConflicts;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.product.ProductQueries;

/// The names of the shop's products, customers and salespeople, for a plan that names them by code.
public record PlanNames(ProductQueries products, Customers customers, SalesReps reps) implements RateConflicts.Names {

    private static final int LOOKED_AT = 50;

    @Override
    public Optional<RateConflicts.Good> product(String code) {
        return products.find(code, LOOKED_AT).stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> new RateConflicts.Good(one.name(), one.category()));
    }

    @Override
    public Optional<String> customer(String code) {
        return customers.byCode(code).map(Customer::name);
    }

    @Override
    public Optional<String> person(String codeOrName) {
        List<SalesRep> all = reps.all();
        return all.stream().filter(rep -> rep.code().equals(codeOrName)).findFirst()
                .or(() -> all.stream().filter(rep -> rep.name().equals(codeOrName)).findFirst()).map(SalesRep::name);
    }
}
