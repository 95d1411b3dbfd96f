package org.suanpan.core.commission.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.suanpan.core.commission.PlanText;
import org.suanpan.core.commission.version.RateConflicts.Good;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RateConflictsTest {

    private static final RateConflicts.Names SHOP = new RateConflicts.Names() {
        @Override
        public Optional<Good> product(String code) {
            return Optional.ofNullable(Map.of("P.1", new Good("绿茶", "茶/绿茶"), "Q", new Good("茶具", "器")).get(code));
        }

        @Override
        public Optional<String> customer(String code) {
            return code.equals("C1") ? Optional.of("安康超市") : Optional.empty();
        }

        @Override
        public Optional<String> person(String codeOrName) {
            return codeOrName.equals("R1") ? Optional.of("李娜") : Optional.empty();
        }
    };

    @Test
    void everyPlaceWhereTwoRatesMeetIsSaidWithTheOneThatHolds() {
        assertEquals(List.of("commission.conflict.person[李娜]", "commission.conflict.customer[安康超市, 5%]",
                        "commission.conflict.product[绿茶, 茶, 2%…, 4%]"),
                said("tables.茶.tiers.0.0=0&tables.茶.tiers.0.1=0.02&tables.茶.tiers.1.0=500&tables.茶.tiers.1.1=0.03"
                        + "&productTables.P.1.tiers.0.0=0&productTables.P.1.tiers.0.1=0.04&productTables.Q.tiers.0.0=0&productTables.Q.tiers.0.1=0.06"
                        + "&customerTables.C1.tiers.0.0=0&customerTables.C1.tiers.0.1=0.05&people.R1.tiers.0.0=0&people.R1.tiers.0.1=0.01"));
    }

    @Test
    void namesNobodyKnowsAreSaid() {
        assertEquals(List.of("commission.conflict.no-person[R7]", "commission.conflict.no-person[张三]", "commission.conflict.no-customer[C9]",
                        "commission.conflict.no-product[X]"),
                said("people.R7.quota=100&manager=张三&customerTables.C9.tiers.0.0=0&customerTables.C9.tiers.0.1=0.05"
                        + "&productTables.X.tiers.0.0=0&productTables.X.tiers.0.1=0.05").stream().filter(one -> one.contains(".no-")).toList());
    }

    @Test
    void ratesThatNeverMeetAreNoConflict() {
        assertEquals(List.of(), said("productTables.Q.tiers.0.0=0&productTables.Q.tiers.0.1=0.06&tables.茶.tiers.0.0=0&tables.茶.tiers.0.1=0.02"));
    }

    @Test
    void whatCannotBeWorkedOutTogetherIsRefused() {
        assertEquals(List.of("commission.plan-terms-exclude"), refused("FLAT AMOUNT REVENUE 0:0.1 terms=basis=COLLECTION&customerTables.C1.tiers.0.0=0"
                + "&customerTables.C1.tiers.0.1=0.05"));
        assertEquals(List.of("commission.plan-quantity-on-collection"), refused("FLAT AMOUNT QUANTITY 0:0.1 terms=basis=COLLECTION"));
        assertEquals(List.of("commission.plan-shares-not-whole"), refused("FLAT AMOUNT REVENUE 0:0.1 terms=shares.0.person=R1&shares.0.share=0.7"));
        assertEquals(List.of(), refused("FLAT AMOUNT REVENUE 0:0.1 terms=shares.0.person=R1&shares.0.share=0.7&shares.1.person=R2&shares.1.share=0.3"));
    }

    private static List<String> refused(String plan) {
        return PlanAdvice.refusals(PlanText.parse(plan)).stream().map(problem -> problem.key()).toList();
    }

    private static List<String> said(String terms) {
        return RateConflicts.of(PlanText.parse("FLAT AMOUNT REVENUE 0:0.01 terms=" + terms), SHOP).stream()
                .map(problem -> problem.key() + problem.arguments()).toList();
    }
}
