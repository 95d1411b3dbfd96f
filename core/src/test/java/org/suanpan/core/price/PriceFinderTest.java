package org.suanpan.core.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts.Deal;
import org.suanpan.core.price.PriceFacts.Listed;
import org.suanpan.core.price.ProposedPrice.Candidate;
import org.suanpan.core.price.ProposedPrice.Verdict;
import org.suanpan.core.product.ProductId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PriceFinderTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final ProductId TEA = new ProductId(1);
    private static final CustomerId HUA = new CustomerId(7);

    @Test
    void withoutAnythingElseItIsTheListPrice() {
        ProposedPrice found = propose(facts(), "", 1, "3");
        assertEquals(price("10"), found.price());
        assertEquals(PriceGround.LIST, found.ground());
    }

    @Test
    void theLevelsPriceStandsBeforeTheListEvenWhereItIsDearer() {
        ProposedPrice found = propose(new Case().level("小店", "12").facts(), "", 1, "3");
        assertEquals(price("12"), found.price());
        assertEquals(PriceGround.LEVEL, found.ground());
        assertEquals(Verdict.OVERRULED, verdict(found, PriceGround.LIST));
    }

    @Test
    void theLastPriceWithTheCustomerStandsBeforeTheLevels() {
        ProposedPrice found = propose(new Case().level("批发", "9").deal("8.80", MAY).facts(), "", 1, "3");
        assertEquals(price("8.80"), found.price());
        assertEquals(PriceGround.LAST_DEAL, found.ground());
    }

    @Test
    void aChangedLevelOrPriceMakesTheLastPriceOutOfDate() {
        ProposedPrice level = propose(new Case().level("批发", "9").levelSince(JUNE).deal("8.80", MAY).facts(), "", 1, "3");
        assertEquals(price("9"), level.price());
        assertEquals(Verdict.OUTDATED, verdict(level, PriceGround.LAST_DEAL));
        ProposedPrice list = propose(new Case().listSince(JUNE).deal("8.80", MAY).facts(), "", 1, "3");
        assertEquals(PriceGround.LIST, list.ground());
        assertEquals(PriceGround.LAST_DEAL, propose(new Case().listSince(MAY).deal("8.80", MAY).facts(), "", 1, "3").ground());
    }

    @Test
    void aContractPriceStandsBeforeAllButACheaperPromotion() {
        Case agreed = new Case().level("批发", "9").deal("8.80", MAY).rule(contract("9.50"));
        ProposedPrice found = propose(agreed.facts(), "", 1, "3");
        assertEquals(price("9.50"), found.price());
        assertEquals(PriceGround.CONTRACT, found.ground());
        assertEquals(Verdict.OVERRULED, verdict(found, PriceGround.LAST_DEAL));
        assertEquals(PriceGround.CONTRACT, propose(agreed.rule(promotion("0.96")).facts(), "", 1, "3").ground());
        assertEquals(price("9.00"), propose(agreed.rule(promotion("0.90")).facts(), "", 1, "3").price());
    }

    @Test
    void theTenthPieceMovesThePrice() {
        Case cheaper = new Case().rule(quantityBreak("10", "9"));
        ProposedPrice nine = propose(cheaper.facts(), "", 1, "9");
        assertEquals(PriceGround.LIST, nine.ground());
        assertEquals(Verdict.NOT_REACHED, verdict(nine, PriceGround.BREAK));
        ProposedPrice ten = propose(cheaper.facts(), "", 1, "10");
        assertEquals(price("9"), ten.price());
        assertEquals(PriceGround.BREAK, ten.ground());
    }

    @Test
    void ofSeveralBreaksTheFarthestReachedCounts() {
        Case steps = new Case().rule(quantityBreak("10", "9")).rule(quantityBreak("100", "8"));
        assertEquals(price("9"), propose(steps.facts(), "", 1, "99.9").price());
        assertEquals(price("8"), propose(steps.facts(), "", 1, "100").price());
    }

    @Test
    void aBreakNeverMakesWhatWasCheaperDearer() {
        assertEquals(price("8.50"), propose(new Case().deal("8.50", MAY).rule(quantityBreak("10", "9")).facts(), "", 1, "20")
                .price());
    }

    @Test
    void aCartonHasItsOwnPriceOrOneCountedFromThePiece() {
        ProposedPrice counted = propose(facts(), "箱", 24, "1");
        assertEquals(price("240"), counted.price());
        assertEquals(true, counted.candidates().getFirst().derived());
        ProposedPrice own = propose(new Case().list("箱", "228").facts(), "箱", 24, "1");
        assertEquals(price("228"), own.price());
        assertEquals(false, own.candidates().getFirst().derived());
    }

    @Test
    void aBreakInPiecesIsReachedByCartons() {
        ProposedPrice found = propose(new Case().rule(quantityBreak("24", "9")).facts(), "箱", 24, "1");
        assertEquals(price("216"), found.price());
        assertEquals(PriceGround.BREAK, found.ground());
    }

    @Test
    void theLastPriceOfAnotherUnitSaysNothing() {
        assertEquals(PriceGround.LIST, propose(new Case().deal("8.80", MAY).facts(), "箱", 24, "1").ground());
    }

    @Test
    void aPromotionIsAShareOfTheListPriceRoundedToTheFen() {
        assertEquals(price("9.58"), propose(new Case().rule(promotion("0.9575")).facts(), "", 1, "1").price());
    }

    @Test
    void whereNothingSaysAPriceThereIsNone() {
        ProposedPrice found = propose(new PriceFacts(Map.of(), "", null, Map.of(), List.of(), List.of()), "", 1, "1");
        assertNull(found.price());
        assertEquals(List.of(), found.candidates());
    }

    @Test
    void exactlyOneOfAllIsTheChosenOneAndStandsFirst() {
        ProposedPrice found = propose(new Case().level("批发", "9").deal("8.80", MAY).rule(contract("9.50"))
                .rule(quantityBreak("2", "8.70")).rule(promotion("0.99")).facts(), "", 1, "3");
        assertEquals(Verdict.CHOSEN, found.candidates().getFirst().verdict());
        assertEquals(1, found.candidates().stream().filter(c -> c.verdict() == Verdict.CHOSEN).count());
        assertEquals(6, found.candidates().size());
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        assertEquals("price.rule-rate", refused(() -> promotion("1.5")));
        assertEquals("price.rule-minimum", refused(() -> quantityBreak("0", "9")));
        assertEquals("price.rule-negative", refused(() -> contract("-1")));
        assertEquals("price.rule-days", refused(() -> PriceRule.contract(HUA, TEA, "", price("9"), JUNE, MAY)));
    }

    private static String refused(Runnable action) {
        return assertThrows(Rejected.class, action::run).problem().key();
    }

    private static Verdict verdict(ProposedPrice found, PriceGround ground) {
        return found.candidates().stream().filter(c -> c.ground() == ground).map(Candidate::verdict).findFirst().orElseThrow();
    }

    private static ProposedPrice propose(PriceFacts facts, String unit, long factor, String quantity) {
        return PriceFinder.propose(facts, unit, factor, Quantity.parse(quantity));
    }

    private static PriceFacts facts() {
        return new Case().facts();
    }

    private static UnitPrice price(String text) {
        return UnitPrice.parse(text);
    }

    private static PriceRule contract(String each) {
        return PriceRule.contract(HUA, TEA, "", price(each), MAY, null);
    }

    private static PriceRule quantityBreak(String minimum, String each) {
        return PriceRule.quantityBreak(TEA, "", "", Quantity.parse(minimum), price(each), MAY);
    }

    private static PriceRule promotion(String rate) {
        return PriceRule.promotion("周年庆", TEA, Rate.parse(rate), MAY, JUNE);
    }

    /// A list price of 10.00 a piece and what is added to it.
    private record Case(Map<String, Listed> list, String level, @Nullable LocalDate levelSince, Map<String, Listed> atLevel,
            List<PriceRule> rules, List<Deal> deals) {

        Case() {
            this(Map.of("", new Listed(price("10"), null)), "", null, Map.of(), List.of(), List.of());
        }

        Case list(String unit, String each) {
            return new Case(Map.of("", list.get(""), unit, new Listed(price(each), null)), level, levelSince, atLevel, rules,
                    deals);
        }

        Case listSince(LocalDate day) {
            return new Case(Map.of("", new Listed(price("10"), day)), level, levelSince, atLevel, rules, deals);
        }

        Case level(String name, String each) {
            return new Case(list, name, levelSince, Map.of("", new Listed(price(each), null)), rules, deals);
        }

        Case levelSince(LocalDate day) {
            return new Case(list, level, day, atLevel, rules, deals);
        }

        Case rule(PriceRule rule) {
            return new Case(list, level, levelSince, atLevel,
                    java.util.stream.Stream.concat(rules.stream(), java.util.stream.Stream.of(rule)).toList(), deals);
        }

        Case deal(String each, LocalDate day) {
            return new Case(list, level, levelSince, atLevel, rules, List.of(new Deal(day, "", price(each), Quantity.of(1))));
        }

        PriceFacts facts() {
            return new PriceFacts(list, level, levelSince, atLevel, rules, deals);
        }
    }
}
