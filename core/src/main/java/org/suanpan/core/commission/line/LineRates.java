package org.suanpan.core.commission.line;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;

/// The rates of a plan that hold for a part of what was sold, and which of them holds for a line, by [RateKind].
public record LineRates(CommissionPlan plan) {

    /// What is counted together, in one table with one rounding: a customer, a product, a category, or all the rest.
    public record Part(RateKind kind, String name) implements Comparable<Part> {

        /// All that no other rate holds for, counted as one.
        public static final Part GENERAL = new Part(RateKind.GENERAL, "");

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::kind).thenComparing(Part::name).compare(this, other);
        }
    }

    /// Whether any customer, product or category has rates of its own.
    public boolean any() {
        CommissionTerms terms = plan.terms();
        return terms.has(RateKind.CATEGORY.path()) || terms.has(RateKind.PRODUCT.path()) || terms.has(RateKind.CUSTOMER.path());
    }

    /// Whether categories alone do not tell what a line is counted with.
    public boolean namesProductsOrCustomers() {
        return plan.terms().has(RateKind.PRODUCT.path()) || plan.terms().has(RateKind.CUSTOMER.path());
    }

    /// What a line is counted with; a person's own brackets are asked before this.
    public Part of(SoldLine line) {
        for (Part part : List.of(new Part(RateKind.CUSTOMER, line.customerCode()), new Part(RateKind.PRODUCT, line.product()))) {
            if (holds(part)) {
                return part;
            }
        }
        return category(line.category());
    }

    /// A category or the nearest one above it: rates of 茶 hold for 茶/绿茶 as well.
    public Part category(String path) {
        for (String name = path; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('/')))) {
            Part part = new Part(RateKind.CATEGORY, name);
            if (holds(part)) {
                return part;
            }
        }
        return Part.GENERAL;
    }

    private boolean holds(Part part) {
        return !part.name.isEmpty() && plan.terms().has(part.kind.path() + "." + part.name);
    }

    /// The table of a part; `own` = the plan as it holds for the person.
    public CommissionPlan table(Part part, CommissionPlan own) {
        return part.kind == RateKind.GENERAL ? own : plan.terms().brackets(part.kind.path() + "." + part.name, plan.measure());
    }

    /// The names with rates of a kind, as they stand in the plan; a name may hold dots.
    public Set<String> named(RateKind kind) {
        Set<String> names = new LinkedHashSet<>();
        plan.terms().at(kind.path()).values().keySet().forEach(path -> {
            int end = path.endsWith(".mode") ? path.length() - ".mode".length() : path.lastIndexOf(".tiers.");
            if (end > 0) {
                names.add(path.substring(0, end));
            }
        });
        return names;
    }

    /// Whether a person has brackets of his own in the plan.
    public boolean isOwn(String repCode) {
        return plan.terms().has(RateKind.PERSON.path() + "." + repCode + ".tiers");
    }
}
