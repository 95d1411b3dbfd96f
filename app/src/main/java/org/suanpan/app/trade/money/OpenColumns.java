package org.suanpan.app.trade.money;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.grid.GridColumn;
import org.suanpan.app.kit.grid.GridColumn.Tone;
import org.suanpan.app.kit.grid.GridEdit;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.ledger.OpenDebit;

/// The columns of the open documents.
final class OpenColumns {

    private final CollectViewModel model;
    private final Text text;
    private final Figures figures;

    OpenColumns(CollectViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
    }

    List<GridColumn<OpenLine>> all() {
        return List.of(
                GridColumn.fixed("date", text.of("trade.date"), 96, of(debit -> figures.date(debit.date()))),
                GridColumn.fixed("number", text.of("trade.number"), 140, of(debit -> debit.number().text())),
                GridColumn.fixed("due", text.of("collect.due"), 96, of(debit -> figures.date(debit.due()))),
                GridColumn.<OpenLine>readOnly("late", text.of("collect.late"), 96, of(this::late))
                        .toned(line -> line.debit() != null && days(line.debit()) > 0 ? Tone.PROBLEM : Tone.PLAIN),
                GridColumn.readOnly("amount-open", text.of("collect.open"), 120, of(debit -> figures.money(debit.open()))),
                GridColumn.<OpenLine>figure("now", text.of("collect.now"), 120, this::now, this::typed)
                        .editableIf(line -> line.debit() != null)
                        .toned(line -> line.kept() ? Tone.CAUTION : Tone.PLAIN),
                GridColumn.readOnly("after", text.of("collect.after"), 120,
                        line -> line.debit() == null ? "" : figures.money(line.debit().open().minus(line.now()))));
    }

    private static Function<OpenLine, String> of(Function<OpenDebit, String> words) {
        return line -> line.debit() == null ? "" : words.apply(line.debit());
    }

    private long days(OpenDebit debit) {
        return ChronoUnit.DAYS.between(debit.due(), model.desk().asOf().today());
    }

    private String late(OpenDebit debit) {
        return days(debit) > 0 ? figures.count(days(debit)) : "";
    }

    private String now(OpenLine line) {
        return line.debit() == null || line.now().isZero() && !line.kept() ? "" : line.now().toString();
    }

    private GridEdit<OpenLine> typed(OpenLine line, String typed) {
        if (typed.isBlank()) {
            return new GridEdit.Done<>(line.released());
        }
        OpenDebit debit = line.debit();
        try {
            Money amount = Money.parse(typed.strip());
            return debit == null ? new GridEdit.Done<>(line)
                    : amount.isNegative() || amount.compareTo(debit.open()) > 0 ? new GridEdit.Refused<>(Problem.of(
                            "ledger.above-open", debit.number().text(), debit.open(), amount))
                            : new GridEdit.Done<>(line.typed(amount));
        } catch (Rejected wrong) {
            return new GridEdit.Refused<>(wrong.problem());
        }
    }
}
