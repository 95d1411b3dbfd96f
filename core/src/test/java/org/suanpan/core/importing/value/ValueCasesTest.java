package org.suanpan.core.importing.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.suanpan.core.importing.Cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every row of the carried value cases: input, context, expected value, severity.
class ValueCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");

    record Case(String kind, String input, String context, String expected, String severity, int row) {}

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadAsExpected() throws IOException {
        return cases().stream().map(c -> DynamicTest.dynamicTest(
                c.row + " " + c.kind + " [" + c.input + "] " + c.context, () -> check(c)));
    }

    @Test
    void noCaseWasLeftOut() throws IOException {
        assertEquals(190, cases().size());
    }

    private static void check(Case c) {
        Parsed<String> got = parse(c);
        assertEquals(c.severity, got.level().name().toLowerCase(java.util.Locale.ROOT), () -> "severity, got " + got);
        if (DIGITS.matcher(c.expected).matches() && List.of("money", "percent", "qty").contains(c.kind)) {
            assertEquals(0, new BigDecimal(c.expected).compareTo(new BigDecimal(Objects.requireNonNull(got.value()))),
                    () -> "value, got " + got);
        } else {
            assertEquals(c.expected, Objects.requireNonNullElse(got.value(), ""), () -> "value, got " + got);
        }
    }

    private static Parsed<String> parse(Case c) {
        Cell cell = cell(c);
        return switch (c.kind) {
            case "date" -> string(dates(c).parse(cell));
            case "money" -> string(Figures.money(cell));
            case "percent" -> string(new Percents(c.context.contains("(%)"), c.context.contains("折扣")).parse(cell));
            case "qty" -> quantity(c, cell);
            case "mobile" -> Phones.mobile(cell);
            case "barcode" -> Codes.barcode(cell);
            case "code" -> c.context.contains("sibling") ? Codes.padded(cell, 3) : matched(Codes.code(cell), c);
            case "tax_id" -> Codes.taxId(cell);
            case "bank_account" -> Codes.account(cell);
            case "boolean" -> string(Words.yesOrNo(cell));
            case "payment_method" -> Words.payment(cell);
            case "credit_terms" -> Words.creditTerms(cell);
            case "text" -> PlainText.parse(cell);
            default -> throw new AssertionError("unknown kind " + c.kind);
        };
    }

    /// A full-width code is kept as written; what is expected is its matching form.
    private static Parsed<String> matched(Parsed<String> code, Case c) {
        return code.level() == Parsed.Level.INFO
                ? Parsed.info(Codes.matching(Objects.requireNonNull(code.value())), code.key())
                : code;
    }

    private static Parsed<String> quantity(Case c, Cell cell) {
        if (c.context.contains("规格")) {
            return PackSpec.isSpec(c.input) ? Parsed.empty() : Parsed.error("no spec");
        }
        Parsed<BigDecimal> quantity = new Quantities(pack(c.context)).parse(cell);
        BigDecimal value = quantity.value();
        if (value != null && value.signum() < 0) {
            return Parsed.warn(value.toPlainString(), "return");
        }
        if (value != null && c.context.startsWith("unit ") && Quantities.isOddFraction(value, c.context.substring(5))) {
            return Parsed.warn(value.toPlainString(), "fraction");
        }
        return string(quantity);
    }

    private static @Nullable BigDecimal pack(String context) {
        return context.matches("pack_qty \\d+") ? new BigDecimal(context.substring(9)) : null;
    }

    private static Dates dates(Case c) {
        DateOrderProof proof = new DateOrderProof();
        proof.add(c.input);
        if (c.context.contains("2nd part>12")) {
            proof.add("01/25/2024");
        }
        return new Dates(proof.order(TODAY.getYear()), c.context.contains("date1904=true"),
                c.context.contains("file year context 2024") ? 2024 : null, TODAY);
    }

    private static Cell cell(Case c) {
        boolean numeric = c.context.startsWith("numeric") || c.context.equals("numeric");
        if (c.context.equals("error cell")) {
            return new Cell.Fault(c.input);
        }
        if (numeric && DIGITS.matcher(c.input).matches()) {
            return new Cell.Number(new BigDecimal(c.input).round(new MathContext(15)),
                    c.context.contains("0000000") ? "0000000" : "");
        }
        return Cell.text(c.input);
    }

    private static <T> Parsed<String> string(Parsed<T> parsed) {
        T value = parsed.value();
        String text = value instanceof BigDecimal figure ? figure.toPlainString() : value == null ? null : value.toString();
        return new Parsed<>(text, parsed.level(), parsed.key());
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                ValueCasesTest.class.getResourceAsStream("import_value_cases.csv")), StandardCharsets.UTF_8))) {
            String all = in.readAllAsString();
            List<List<String>> records = records(all);
            for (int i = 1; i < records.size(); i++) {
                List<String> r = records.get(i);
                cases.add(new Case(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), i + 1));
            }
        }
        return cases;
    }

    private static List<List<String>> records(String all) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < all.length(); i++) {
            char ch = all.charAt(i);
            if (quoted && ch == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (ch == '"') {
                quoted = !quoted;
            } else if (!quoted && (ch == ',' || ch == '\n')) {
                record.add(field.toString());
                field.setLength(0);
                if (ch == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (quoted || ch != '\r') {
                field.append(ch);
            }
        }
        return records;
    }
}
