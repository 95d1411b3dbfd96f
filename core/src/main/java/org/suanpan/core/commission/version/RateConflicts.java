package org.suanpan.core.commission.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.suanpan.core.base.Problem;
import org.suanpan.core.commission.CommissionMode;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.line.LineRates;
import org.suanpan.core.commission.line.RateKind;

/// Where more than one rate of a plan could hold for the same sale, which of them does, and names nobody knows.
public final class RateConflicts {

    /// A product with its name and category.
    public record Good(String name, String category) {}

    /// The names of the shop, by code; empty where there is none.
    public interface Names {

        Optional<Good> product(String code);

        Optional<String> customer(String code);

        Optional<String> person(String codeOrName);
    }

    private final CommissionPlan plan;
    private final LineRates rates;
    private final Names names;
    private final List<Problem> said = new ArrayList<>();

    private RateConflicts(CommissionPlan plan, Names names) {
        this.plan = plan;
        this.rates = new LineRates(plan);
        this.names = names;
    }

    public static List<Problem> of(CommissionPlan plan, Names names) {
        RateConflicts found = new RateConflicts(plan, names);
        found.unknown();
        found.people();
        found.customers();
        found.products();
        return found.said;
    }

    private void unknown() {
        Set<String> people = new LinkedHashSet<>(plan.terms().at("people").names());
        plan.terms().list("shares").forEach(share -> people.add(share.text("person", "")));
        plan.terms().list("members").forEach(member -> people.add(member.text("person", "")));
        people.add(plan.terms().text("manager", ""));
        people.stream().filter(who -> !who.isEmpty() && names.person(who).isEmpty())
                .forEach(who -> said.add(Problem.of("commission.conflict.no-person", who)));
        rates.named(RateKind.CUSTOMER).stream().filter(code -> names.customer(code).isEmpty())
                .forEach(code -> said.add(Problem.of("commission.conflict.no-customer", code)));
        rates.named(RateKind.PRODUCT).stream().filter(code -> names.product(code).isEmpty())
                .forEach(code -> said.add(Problem.of("commission.conflict.no-product", code)));
    }

    private void people() {
        for (String code : plan.terms().at("people").names()) {
            if (rates.isOwn(code) && rates.any()) {
                said.add(Problem.of("commission.conflict.person", names.person(code).orElse(code)));
            } else if (rates.isOwn(code) && (plan.terms().has("v1") || plan.terms().has("quarterly"))) {
                said.add(Problem.of("commission.conflict.person-timing", names.person(code).orElse(code)));
            }
        }
    }

    private void customers() {
        if (!rates.named(RateKind.PRODUCT).isEmpty() || !rates.named(RateKind.CATEGORY).isEmpty()) {
            rates.named(RateKind.CUSTOMER).forEach(code -> said.add(Problem.of("commission.conflict.customer",
                    names.customer(code).orElse(code), rate(RateKind.CUSTOMER, code))));
        }
    }

    private void products() {
        for (String code : rates.named(RateKind.PRODUCT)) {
            names.product(code).ifPresent(good -> {
                LineRates.Part above = rates.category(good.category);
                if (above.kind() == RateKind.CATEGORY) {
                    said.add(Problem.of("commission.conflict.product", good.name, above.name(), rate(RateKind.CATEGORY, above.name()),
                            rate(RateKind.PRODUCT, code)));
                }
            });
        }
    }

    /// `4%`, or `3%…` where there are several brackets; yuan for a unit under a plan on quantity.
    private String rate(RateKind kind, String name) {
        CommissionPlan table = rates.table(new LineRates.Part(kind, name), plan);
        String first = plan.isByQuantity() ? table.brackets().getFirst().rate().toString()
                : table.brackets().getFirst().rate().value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return table.brackets().size() > 1 && table.mode() != CommissionMode.FLAT ? first + "…" : first;
    }
}
