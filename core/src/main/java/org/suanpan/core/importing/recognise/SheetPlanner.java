package org.suanpan.core.importing.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.value.DateOrder;
import org.suanpan.core.importing.value.Dates;
import org.suanpan.core.importing.value.PlainText;

/// Makes the plan for a surveyed sheet: finds its header, tries every kind of sheet, keeps the one that fits most
/// columns.
public final class SheetPlanner {

    /// The reserved word in a mapping that settles the order of dates: `dmy`, `mdy` or `ymd`.
    public static final String DATE_ORDER = "date.order";

    private static final Pattern YEAR = Pattern.compile("(20\\d{2}) ?年?");
    private static final Pattern OWN_NAME = Pattern.compile(
            ".*(客户|会员|顾客|customer|供应商|供货|supplier|vendor|商品|产品|品名|货品|product).*");
    private static final List<String> SALES_MARKS =
            List.of("qty", "unit_price", "product_code", "customer_code", "customer_name");
    private static final int WORD_BONUS = 150;

    private final HeaderFinder headers;
    private final ColumnMatcher columns;
    private final LocalDate today;

    public SheetPlanner(HeaderDictionary dictionary, LocalDate today) {
        this.headers = new HeaderFinder(dictionary);
        this.columns = new ColumnMatcher(dictionary);
        this.today = today;
    }

    /// What the user has said; empty parts are found out. `context`: the names of file and sheet.
    public record Wish(@Nullable Entity entity, Map<String, String> mapping, String context) {}

    /// The best plan, complete or not; none where there is no header at all.
    public Optional<SheetPlan> plan(String sheet, boolean date1904, SheetSurvey survey, Wish wish) {
        Optional<Header> header = headers.find(survey.top(), survey.merged());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        if (wish.entity() != null) {
            return Optional.of(plan(sheet, date1904, survey, wish, header.get(), EntityFields.of(wish.entity())));
        }
        SheetPlan best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (EntityFields fields : candidates(wish)) {
            SheetPlan plan = plan(sheet, date1904, survey, wish, header.get(), fields);
            int bonus = bonus(fields.entity(), survey, wish);
            if (fields == EntityFields.SALES_HISTORY && isOrderSheet(plan)) {
                return Optional.of(plan).filter(SheetPlanner::isConvincingSale);
            }
            int weight = (plan.isComplete() ? 10_000 : 0) + plan.weight() + bonus;
            if (weight > bestWeight && isConvincing(plan, bonus)) {
                best = plan;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /// A stated mapping tells what a sheet can be: only what has all of its fields.
    private static List<EntityFields> candidates(Wish wish) {
        List<String> stated = wish.mapping().keySet().stream().filter(f -> !f.equals(DATE_ORDER)).toList();
        List<EntityFields> able = Arrays.stream(EntityFields.values())
                .filter(fields -> stated.stream().allMatch(fields::takes)).toList();
        if (able.isEmpty()) {
            String unknown = stated.stream().filter(f -> !EntityFields.SALES_HISTORY.takes(f)).findFirst().orElseThrow();
            throw new Rejected("importing.field-unknown", unknown, EntityFields.SALES_HISTORY.entity().word());
        }
        return able;
    }

    /// Order numbers with days are documents, whatever else the sheet holds; they are no list of customers.
    private static boolean isOrderSheet(SheetPlan plan) {
        return plan.isComplete() || plan.columns().containsKey("order_no") && plan.columns().containsKey("date");
    }

    /// A statement of payments has dates, goods and amounts too, but never quantities, prices or product codes.
    private static boolean isConvincingSale(SheetPlan plan) {
        return plan.isComplete() && SALES_MARKS.stream().anyMatch(plan.columns()::containsKey);
    }

    /// One or two matching columns are chance, 地区 alone makes no list of customers, unless a header, the title or
    /// a name says whose list it is.
    private static boolean isConvincing(SheetPlan plan, int bonus) {
        Integer name = plan.columns().get("name");
        if (!plan.isComplete() || name == null) {
            return false;
        }
        String header = plan.header().names().get(name).toLowerCase(Locale.ROOT);
        return plan.columns().size() >= 4
                || plan.columns().size() >= 2 && (bonus > 0 || OWN_NAME.matcher(header).matches());
    }

    private SheetPlan plan(String sheet, boolean date1904, SheetSurvey survey, Wish wish, Header header,
            EntityFields fields) {
        List<SourceRow> rows = survey.top().stream().filter(row -> row.number() > header.lastRow()).toList();
        List<ColumnMatch> matches = new ArrayList<>(
                columns.match(fields, header.names(), new ColumnSamples(rows)));
        wish.mapping().forEach((field, name) -> {
            if (!field.equals(DATE_ORDER)) {
                override(matches, fields, header, field, name);
            }
        });
        Map<String, Integer> taken = new HashMap<>();
        matches.stream().filter(m -> fields.takes(m.field())).forEach(m -> taken.put(m.field(), m.column()));
        Dates dates = new Dates(order(survey, taken, wish), date1904, year(survey, header, wish), today);
        long data = survey.filledRows() - survey.top().stream().filter(r -> r.number() <= header.lastRow()).count();
        return new SheetPlan(sheet, fields.entity(), header, matches, taken, dates, survey.merged(),
                fields.missing(taken.keySet()), data);
    }

    private static void override(List<ColumnMatch> matches, EntityFields fields, Header header, String field,
            String name) {
        if (!fields.takes(field)) {
            throw new Rejected("importing.field-unknown", field, fields.entity().word());
        }
        int column = header.names().indexOf(name);
        if (column < 0) {
            throw new Rejected("importing.header-unknown", name, field);
        }
        matches.removeIf(m -> m.column() == column || m.field().equals(field));
        matches.add(new ColumnMatch(column, field, 100, "exact"));
    }

    private DateOrder order(SheetSurvey survey, Map<String, Integer> taken, Wish wish) {
        String said = wish.mapping().getOrDefault(DATE_ORDER, "").toUpperCase(Locale.ROOT);
        if (!said.isEmpty()) {
            if (!said.matches("DMY|MDY|YMD")) {
                throw new Rejected("importing.date-order-unknown", said);
            }
            return DateOrder.valueOf(said);
        }
        Integer column = taken.get("date");
        return column == null ? DateOrder.UNKNOWN : survey.order(column, today.getYear());
    }

    /// A year named once above the table or in the names completes dates such as 1月5日.
    private static @Nullable Integer year(SheetSurvey survey, Header header, Wish wish) {
        StringBuilder text = new StringBuilder(wish.context());
        for (SourceRow row : survey.top()) {
            if (row.number() < header.firstRow()) {
                row.cells().forEach(cell -> text.append(' ').append(cell.written()));
            }
        }
        Matcher m = YEAR.matcher(PlainText.narrow(text.toString()));
        return m.find() ? Integer.valueOf(m.group(1)) : null;
    }

    /// What file, sheet and title call themselves decides where 名称, 电话, 地址 could be anyone's.
    private static int bonus(Entity entity, SheetSurvey survey, Wish wish) {
        StringBuilder words = new StringBuilder(wish.context());
        survey.top().stream().limit(3).filter(row -> row.filled() <= 2)
                .forEach(row -> row.cells().forEach(c -> words.append(c instanceof Cell.Text(String t) ? t : "")));
        String text = words.toString().toLowerCase(Locale.ROOT);
        String pattern = switch (entity) {
            case CUSTOMERS -> ".*(客户|会员|customer|client).*";
            case SUPPLIERS -> ".*(供应商|供货|厂商|supplier|vendor).*";
            case PRODUCTS -> ".*(商品|产品|货品|价目|product|goods|item).*";
            case SALES_HISTORY -> ".*(销售|订单|出库|sales|orders).*";
        };
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches() ? WORD_BONUS : 0;
    }
}
