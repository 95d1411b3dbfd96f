package org.suanpan.app.kit.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.ColumnTest;

/// From the least to the most: figures, or days written like 2026-11-28 or 11-28.
final class RangeCondition implements Condition {

    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})[-/.年]?)?(\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

    private final ListState state;
    private final TextField least = Nodes.id(new TextField(), "funnel-least");
    private final TextField most = Nodes.id(new TextField(), "funnel-most");
    private final HBox box = Nodes.row(Style.ROW, least, Nodes.label("–", Style.MUTED), most);
    private @Nullable ListColumn column;

    RangeCondition(ListState state) {
        this.state = state;
        HBox.setHgrow(least, javafx.scene.layout.Priority.ALWAYS);
        HBox.setHgrow(most, javafx.scene.layout.Priority.ALWAYS);
        least.setPrefColumnCount(9);
        most.setPrefColumnCount(9);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node start() {
        return least;
    }

    @Override
    public void show(ListColumn shown, @Nullable ColumnTest test) {
        column = shown;
        least.setPromptText(state.desk().text().of("list.from"));
        most.setPromptText(state.desk().text().of("list.to"));
        least.setText("");
        most.setText("");
        if (test instanceof ColumnTest.Between range) {
            least.setText(ConditionWords.figure(shown, range.least()));
            most.setText(ConditionWords.figure(shown, range.most()));
        } else if (test instanceof ColumnTest.Days days) {
            least.setText(state.desk().figures().date(days.from()));
            most.setText(state.desk().figures().date(days.to()));
        }
        isComplete();
    }

    @Override
    public boolean isComplete() {
        boolean fine = true;
        for (TextField field : new TextField[] {least, most}) {
            boolean wrong = !field.getText().isBlank() && isUnclear(field);
            field.pseudoClassStateChanged(Style.PROBLEM, wrong);
            fine &= !wrong;
        }
        return fine;
    }

    @Override
    public @Nullable ColumnTest test() {
        if (least.getText().isBlank() && most.getText().isBlank()) {
            return null;
        }
        return isDay() ? new ColumnTest.Days(day(least), day(most))
                : new ColumnTest.Between(figure(least, RoundingMode.CEILING), figure(most, RoundingMode.FLOOR));
    }

    private boolean isDay() {
        return column != null && column.kind() == ListKind.DAY;
    }

    private boolean isUnclear(TextField field) {
        return isDay() ? day(field) == null : figure(field, RoundingMode.FLOOR) == null;
    }

    private @Nullable LocalDate day(TextField field) {
        Matcher read = DAY.matcher(field.getText().strip());
        if (!read.matches()) {
            return null;
        }
        try {
            if (read.group(4) != null) {
                return LocalDate.of(Integer.parseInt(read.group(4)), Integer.parseInt(read.group(5)),
                        Integer.parseInt(read.group(6)));
            }
            int year = read.group(1) == null ? state.desk().asOf().day().get().getYear()
                    : Integer.parseInt(read.group(1));
            return LocalDate.of(year, Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Long figure(TextField field, RoundingMode rounding) {
        String typed = field.getText().strip().replace(",", "").replace("，", "");
        if (typed.isEmpty() || column == null) {
            return null;
        }
        try {
            return new BigDecimal(typed).movePointRight(column.kind().decimals()).setScale(0, rounding).longValueExact();
        } catch (ArithmeticException | NumberFormatException _) {
            return null;
        }
    }
}
