package org.suanpan.app.commission.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.suanpan.app.commission.PlanFile;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.commission.CommissionPlan;
import org.suanpan.core.commission.CommissionTerms;
import org.suanpan.core.commission.PlanText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A plan that is opened in the editor and kept is the plan it was, whatever it says.
class PlanFormTest {

    private static final String GOLDEN = "/org/suanpan/app/selftest/golden/commission.csv";
    private static final int PLANS = 400;

    @TempDir
    Path folder;

    @Test
    void everyPlanOfTheWorkedExamplesIsKeptAsItWasAndShownWhole() throws IOException {
        int read = 0;
        for (String json : worked()) {
            CommissionPlan plan;
            try {
                plan = PlanFile.read(Files.writeString(folder.resolve("plan.json"), json));
            } catch (Rejected noPlan) {
                continue;
            }
            read++;
            PlanForm form = new PlanForm();
            form.begin(plan);
            assertEquals(PlanText.of(plan), PlanText.of(form.plan()), json);
            assertEquals(PlanText.parse(PlanText.of(plan)), form.plan(), json);
            assertEquals(List.of(), form.rest(), json);
        }
        assertTrue(read > 45, () -> "most rows hold a plan");
    }

    @Test
    void whatIsTypedAnewByHandIsTheSamePlan() throws IOException {
        for (String json : worked()) {
            CommissionPlan plan;
            try {
                plan = PlanFile.read(Files.writeString(folder.resolve("plan.json"), json));
            } catch (Rejected noPlan) {
                continue;
            }
            assertEquals(plain(plan), plain(retyped(plan)), json);
        }
    }

    @Test
    void plansOfAnyTermsAreKeptAndCanBeTypedAnew() {
        Random random = new Random(20261129);
        for (int i = 0; i < PLANS; i++) {
            CommissionPlan plan = any(random);
            PlanForm form = new PlanForm();
            form.begin(plan);
            assertEquals(plan, form.plan(), () -> PlanText.of(plan));
            assertEquals(plain(plan), plain(retyped(plan)), () -> PlanText.of(plan));
        }
    }

    @Test
    void aTermWithoutAFieldIsNamedAndNeverLost() {
        CommissionPlan plan = PlanText.parse("FLAT AMOUNT REVENUE 0:0.02 terms=multiplierByTier.F=0.5&tables.A.note=x&tables.A.tiers.0.0=0"
                + "&tables.A.tiers.0.1=0.03&later.thing=1&basis=ORDER");
        PlanForm form = new PlanForm();
        form.begin(plan);
        assertEquals(List.of("later.thing", "multiplierByTier.F", "tables.A.note"), form.rest());
        form.of(PlanField.TIER_A).set("1.2");
        form.grid(PlanGrid.RATES).getFirst().cells().get(3).set("4%");
        assertEquals("FLAT AMOUNT REVENUE 0:0.02 terms=basis=ORDER&later.thing=1&multiplierByTier.A=1.2&multiplierByTier.F=0.5&tables.A.mode=MARGINAL"
                + "&tables.A.note=x&tables.A.tiers.0.0=0&tables.A.tiers.0.1=0.04", PlanText.of(form.plan()));
    }

    @Test
    void whenAnOrderCountsIsOneOfThreeChoices() {
        PlanForm form = new PlanForm();
        form.begin(PlanText.parse("FLAT AMOUNT REVENUE 0:0.02 terms=basis=ORDER"));
        assertEquals(PlanForm.Basis.ORDER, form.basis().get());
        assertEquals("FLAT AMOUNT REVENUE 0:0.02 terms=basis=ORDER", PlanText.of(form.plan()));
        form.basis().set(PlanForm.Basis.DELIVERY);
        assertEquals("FLAT AMOUNT REVENUE 0:0.02 terms=basis=DELIVERY", PlanText.of(form.plan()));
        form.begin(PlanText.parse("FLAT AMOUNT REVENUE 0:0.02"));
        form.basis().set(PlanForm.Basis.ORDER);
        assertEquals("FLAT AMOUNT REVENUE 0:0.02 terms=basis=ORDER", PlanText.of(form.plan()));
    }

    @Test
    void ratesAreTypedInWordsAndRefusedInASentence() {
        assertEquals(Map.of("mode", "MARGINAL", "tiers.0.0", "0", "tiers.0.1", "0.03", "tiers.1.0", "50000", "tiers.1.1", "0.045"), rates("3%；50,000 起 4.5%"));
        assertEquals(rates("3%；50000 起 4.5%"), rates("3; 50000: 4.5"));
        assertEquals("plan.rates-unreadable", refused("很多"));
        assertEquals("plan.rates-unreadable", refused("3%；4%"));
        assertEquals("plan.rates-begin", refused("100: 3%"));
        assertEquals("plan.rates-rise", refused("3%；500: 4%；500: 5%"));
        PlanForm form = new PlanForm();
        assertEquals("plan.not-day", form.wrong(CellKind.DAY, "三月").orElseThrow().key());
        assertEquals("plan.not-whole", form.wrong(CellKind.WHOLE, "1.5").orElseThrow().key());
        assertEquals("commission.plan-not-number", form.wrong(CellKind.AMOUNT, "许多").orElseThrow().key());
        assertTrue(form.wrong(CellKind.AMOUNT, "").isEmpty());
    }

    @Test
    void ratesAreYuanForAUnitOnceThePlanIsOnQuantity() {
        PlanForm form = new PlanForm();
        form.begin(PlanText.parse("FLAT AMOUNT REVENUE 0:0.02 terms=tables.A.tiers.0.0=0&tables.A.tiers.0.1=0.03"));
        form.measure().set(CommissionPlan.Measure.QUANTITY);
        form.grid(PlanGrid.RATES).getFirst().cells().get(3).set("0.4");
        assertEquals("FLAT AMOUNT QUANTITY 0:2 terms=tables.A.mode=MARGINAL&tables.A.tiers.0.0=0&tables.A.tiers.0.1=0.4", PlanText.of(form.plan()));
    }

    @Test
    void rowsThatSayNothingOrTwiceTheSameAreRefused() {
        PlanForm form = new PlanForm();
        form.addRow(PlanGrid.RATES);
        assertEquals(PlanText.of(PlanText.standard()), PlanText.of(form.plan()), "a row nobody filled in is none");
        form.grid(PlanGrid.RATES).getFirst().cells().get(1).set("茶");
        assertEquals("plan.row-empty", assertThrows(Rejected.class, form::plan).problem().key());
        form.grid(PlanGrid.RATES).getFirst().cells().get(3).set("2%");
        form.addRow(PlanGrid.RATES);
        form.grid(PlanGrid.RATES).getLast().cells().get(3).set("2%");
        assertEquals("plan.row-nameless", assertThrows(Rejected.class, form::plan).problem().key());
        form.grid(PlanGrid.RATES).getLast().cells().get(1).set("茶");
        assertEquals("plan.row-twice", assertThrows(Rejected.class, form::plan).problem().key());
    }

    private static Map<String, String> rates(String typed) {
        SortedMap<String, String> terms = new TreeMap<>();
        RatesText.put(terms, "", typed, false);
        return terms;
    }

    private static String refused(String typed) {
        return assertThrows(Rejected.class, () -> rates(typed)).problem().key();
    }

    private static List<String> worked() throws IOException {
        List<String> inputs = new ArrayList<>();
        try (var file = Objects.requireNonNull(PlanFormTest.class.getResourceAsStream(GOLDEN))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                inputs.add(row.getField("input"));
            }
        }
        return inputs;
    }

    /// Opens the plan in one editor and types what it shows into another.
    private static CommissionPlan retyped(CommissionPlan plan) {
        PlanForm shown = new PlanForm();
        shown.begin(plan);
        PlanForm typed = new PlanForm();
        typed.measure().set(shown.measure().get());
        typed.basis().set(shown.basis().get());
        typed.mode().set(shown.mode().get());
        typed.unit().set(shown.unit().get());
        typed.losses().set(shown.losses().get());
        typed.gate().set(shown.gate().get());
        for (PlanField field : PlanField.values()) {
            typed.of(field).set(shown.of(field).get());
        }
        typed.rows().setAll(shown.rows().stream().map(row -> PlanForm.Row.of(row.from().get(), row.rate().get())).toList());
        for (PlanGrid grid : PlanGrid.values()) {
            for (GridRow row : shown.grid(grid)) {
                typed.addRow(grid);
                for (int i = 0; i < row.cells().size(); i++) {
                    typed.grid(grid).getLast().cells().get(i).set(row.cells().get(i).get());
                }
            }
        }
        return typed.plan();
    }

    /// The plan with its figures without trailing zeros, its defaults left out, and a draw under its own word: what means the same is the same.
    private static String plain(CommissionPlan plan) {
        SortedMap<String, String> terms = new TreeMap<>();
        plan.terms().values().forEach((path, value) -> terms.put(path.equals("managerRate") ? "overrideRate" : path, number(value)));
        if (PlanField.DRAW_KIND.choices().contains(terms.getOrDefault("type", "none"))) {
            terms.put("drawType", Objects.requireNonNull(terms.remove("type")));
        }
        terms.remove("basis", "DELIVERY");
        terms.keySet().removeIf(path -> path.endsWith(".mode"));
        terms.values().removeIf(String::isEmpty);
        return PlanText.of(plan.with(new CommissionTerms(terms)));
    }

    private static String number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? CellKind.plain(new BigDecimal(value)) : value;
    }

    /// Terms as the editor knows them, some of each, and rates of any shape.
    private static CommissionPlan any(Random random) {
        boolean quantity = random.nextInt(4) == 0;
        SortedMap<String, String> terms = new TreeMap<>();
        for (PlanField field : PlanField.values()) {
            if (!field.path().isEmpty() && !field.path().endsWith(".mode") && random.nextInt(3) == 0) {
                put(terms, field.path(), field.kind(), field.choices(), random);
            }
        }
        for (PlanGrid grid : List.of(PlanGrid.SHARES, PlanGrid.DUE, PlanGrid.CONTENT, PlanGrid.BONUSES, PlanGrid.MEMBERS)) {
            int rows = random.nextInt(3);
            for (int i = 0; i < rows; i++) {
                for (PlanGrid.Column column : grid.columns()) {
                    put(terms, grid.path() + "." + i + "." + column.key(), column.kind(), column.choices(), random);
                }
            }
        }
        for (String place : List.of("tables.茶.绿", "productTables.P.1", "customerTables.C1", "people.R.1", "people.R2")) {
            if (random.nextBoolean()) {
                put(terms, place, CellKind.RATES, List.of(), random);
            }
        }
        if (random.nextBoolean()) {
            terms.put("people.R2.quota", "80000");
            terms.put("people.R2.kpiFactor", "1.1");
        }
        if (random.nextBoolean()) {
            terms.put("kpiFactor", random.nextBoolean() ? "scorecard" : "0.95");
        }
        String brackets = "MARGINAL %s %s 0:0.02 10:0.035 quota=200000.00 gate=CLIFF:0.6 cap=9000.00".formatted(
                random.nextBoolean() ? "AMOUNT" : "ATTAINMENT", quantity ? "QUANTITY" : "REVENUE");
        return PlanText.parse(PlanText.of(PlanText.parse(brackets).with(new CommissionTerms(terms))));
    }

    private static void put(SortedMap<String, String> terms, String path, CellKind kind, List<String> choices, Random random) {
        switch (kind) {
            case CHOICE -> terms.put(path, choices.get(random.nextInt(choices.size())));
            case DAY -> terms.put(path, "2026-03-" + (10 + random.nextInt(20)));
            case WHOLE -> terms.put(path, String.valueOf(random.nextInt(200) - 100));
            case TEXT, PERSON -> terms.put(path, "X" + random.nextInt(9));
            case AMOUNT, NUMBER, PERCENT -> terms.put(path, String.valueOf(random.nextInt(100_000) / 1000.0));
            case RATES -> {
                terms.put(path + ".mode", "MARGINAL");
                for (int i = 0; i <= random.nextInt(3); i++) {
                    terms.put(path + ".tiers." + i + ".0", String.valueOf(i * 1000));
                    terms.put(path + ".tiers." + i + ".1", "0.0" + (1 + random.nextInt(9)));
                }
            }
        }
        terms.remove(path, "");
    }
}
