package org.suanpan.core.importing.log;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Progress;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.importing.Cell;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.recognise.HeaderDictionary;
import org.suanpan.core.importing.recognise.NoiseRows;
import org.suanpan.core.importing.recognise.SheetPlan;
import org.suanpan.core.importing.recognise.SheetPlanner;
import org.suanpan.core.importing.recognise.SheetSurvey;
import org.suanpan.core.importing.value.Codes;
import org.suanpan.core.importing.value.Figures;
import org.suanpan.core.importing.value.Parsed;
import org.suanpan.core.importing.value.PlainText;
import org.suanpan.core.insight.churn.OrderLog;

/// Reads `customer, date, amount` from any spreadsheet or text file; the columns are found by their names, as for an
/// import, and the amount may be missing. Rows that cannot be read are left out and counted.
public final class OrderLogFile {

    /// What was read. `first` says what is wrong with the first bad row; null where none is.
    public record Read(OrderLog log, long rows, long bad, @Nullable Problem first) {}

    private static final List<String> STOPPED = List.of("stopped_after", "stopped after", "停止下单", "最后下单", "停单日期", "流失日期");

    private final SheetReader reader;
    private final LocalDate today;

    /// `today` bounds the days that are believed.
    public OrderLogFile(SheetReader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    /// Refuses a file without columns for customer and date, and one without a single order.
    public Read read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (SheetReader.Workbook book = reader.open(file, null)) {
            for (SheetReader.Sheet sheet : book.sheets()) {
                SheetPlan plan = plan(sheet, name, Map.of());
                if (plan != null && plan.columns().containsKey("date") && customer(plan) != null) {
                    Rows rows = new Rows(plan);
                    sheet.read(rows);
                    OrderLog log = rows.orders.log();
                    if (log.isEmpty()) {
                        throw new Rejected("importing.log.empty", name);
                    }
                    return new Read(log, rows.read, rows.bad, rows.first);
                }
            }
        }
        throw new Rejected("importing.log.no-columns", name);
    }

    /// After which order each customer stopped for good, empty = he never did. Refuses a file without columns for that.
    public Map<String, Optional<LocalDate>> truth(Path file) {
        String name = String.valueOf(file.getFileName());
        try (SheetReader.Workbook book = reader.open(file, null)) {
            for (SheetReader.Sheet sheet : book.sheets()) {
                String header = stopHeader(sheet);
                SheetPlan plan = header == null ? null : plan(sheet, name, Map.of("date", header));
                if (plan != null && customer(plan) != null) {
                    Fates fates = new Fates(plan, name);
                    sheet.read(fates);
                    return fates.stopped;
                }
            }
        }
        throw new Rejected("importing.log.no-truth", name);
    }

    private @Nullable SheetPlan plan(SheetReader.Sheet sheet, String name, Map<String, String> mapping) {
        SheetSurvey survey = new SheetSurvey(Progress.NONE);
        sheet.read(survey);
        return new SheetPlanner(HeaderDictionary.carried(), today).plan(sheet.name(), sheet.date1904(), survey,
                new SheetPlanner.Wish(Entity.SALES_HISTORY, mapping, name + " " + sheet.name())).orElse(null);
    }

    private static @Nullable String stopHeader(SheetReader.Sheet sheet) {
        List<String> found = new ArrayList<>();
        sheet.read((_, cells) -> {
            cells.stream().map(cell -> PlainText.of(cell.written()))
                    .filter(text -> STOPPED.contains(text.toLowerCase(Locale.ROOT))).findFirst().ifPresent(found::add);
            return found.isEmpty();
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /// A code says more than a name: two customers may share a name.
    private static @Nullable Integer customer(SheetPlan plan) {
        Integer code = plan.columns().get("customer_code");
        return code == null ? plan.columns().get("customer_name") : code;
    }

    private static Cell at(List<Cell> cells, @Nullable Integer column) {
        return column == null || column >= cells.size() ? Cell.BLANK : cells.get(column);
    }

    private final class Rows implements SheetReader.Rows {

        private final SheetPlan plan;
        private final NoiseRows noise;
        private final OrderLog.Rows orders = new OrderLog.Rows();
        private long read;
        private long bad;
        private @Nullable Problem first;

        Rows(SheetPlan plan) {
            this.plan = plan;
            this.noise = new NoiseRows(plan.header().names(), plan.columns().getOrDefault("date", 0));
        }

        @Override
        public boolean row(int number, List<Cell> cells) {
            if (number <= plan.header().lastRow() || noise.isNoise(cells)) {
                return true;
            }
            read++;
            Cell date = at(cells, plan.columns().get("date"));
            Cell name = at(cells, customer(plan));
            Cell sum = at(cells, plan.columns().get("amount"));
            Parsed<LocalDate> day = plan.dates().parse(date);
            Parsed<String> customer = Codes.code(name);
            Parsed<BigDecimal> amount = Figures.money(sum);
            if (customer.value() == null) {
                refuse(number, "importing.log.bad-customer", name);
            } else if (day.value() == null) {
                refuse(number, "importing.log.bad-date", date);
            } else if (day.value().isAfter(today)) {
                refuse(number, "importing.log.future-date", date);
            } else if (amount.isError()) {
                refuse(number, "importing.log.bad-amount", sum);
            } else {
                orders.add(customer.value(), day.value(), amount.value() == null ? null : Money.rounded(amount.value()));
            }
            return true;
        }

        private void refuse(int number, String key, Cell cell) {
            bad++;
            first = first == null ? Problem.of(key, number, cell.written()) : first;
        }
    }

    /// Here a day that cannot be read refuses the file: a fate that is guessed would spoil every figure.
    private static final class Fates implements SheetReader.Rows {

        private final SheetPlan plan;
        private final String file;
        private final Map<String, Optional<LocalDate>> stopped = new LinkedHashMap<>();

        Fates(SheetPlan plan, String file) {
            this.plan = plan;
            this.file = file;
        }

        @Override
        public boolean row(int number, List<Cell> cells) {
            String customer = Codes.code(at(cells, customer(plan))).value();
            if (number > plan.header().lastRow() && customer != null) {
                Cell cell = at(cells, plan.columns().get("date"));
                Parsed<LocalDate> day = plan.dates().parse(cell);
                if (day.isError()) {
                    throw new Rejected("importing.log.bad-truth", file, number, cell.written());
                }
                stopped.put(customer, Optional.ofNullable(day.value()));
            }
            return true;
        }
    }
}
