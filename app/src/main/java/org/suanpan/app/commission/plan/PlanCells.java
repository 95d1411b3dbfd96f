package org.suanpan.app.commission.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.plan.PlanGrid.Column;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.SalesRep;

/// Makes what is typed into: a box with the sentence why it can't be read below it, asked when it is left.
final class PlanCells {

    private static final double WORDS = 220;

    private final PlansViewModel model;
    private final Text text;

    PlanCells(PlansViewModel model) {
        this.model = model;
        this.text = model.desk().text();
    }

    Node field(PlanField field) {
        return cell(field.id(), field.kind(), field.choices(), model.form().of(field), "plan.choice." + field + ".");
    }

    /// What it means beside the field, or below a wide one.
    Node explained(PlanField field) {
        Label help = Nodes.paragraph(text.of("plan.help." + field), Style.FORM_HELP);
        if (field.kind() == CellKind.RATES) {
            return Nodes.column(Style.COLUMN_TIGHT, field(field), help);
        }
        help.setMinWidth(0);
        HBox.setHgrow(help, Priority.ALWAYS);
        return Nodes.row(Style.ROW, field(field), help);
    }

    private Node cell(String id, CellKind kind, List<String> choices, StringProperty value, String words) {
        if (kind == CellKind.CHOICE || kind == CellKind.PERSON) {
            value.addListener((_, _, _) -> model.left());
        }
        return switch (kind) {
            case CHOICE -> Nodes.row(Style.ROW, Choices.box(id, choices, one -> choice(words, one), value));
            case PERSON -> person(id, value);
            default -> typed(id, kind, value);
        };
    }

    private String choice(String words, String one) {
        boolean isMode = List.of("MARGINAL", "WHOLE", "FLAT").contains(one);
        return isMode ? text.of("plan.mode." + one) : one.isEmpty() && words.endsWith("mode.") ? text.of("plan.mode.MARGINAL")
                : text.of(words + (one.isEmpty() ? "NONE" : one));
    }

    private VBox typed(String id, CellKind kind, StringProperty value) {
        TextField box = box(id, value, columns(kind));
        Label wrong = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT, Style.SMALL), id + "-wrong");
        wrong.setMaxWidth(WORDS);
        Nodes.showIf(wrong, false);
        box.focusedProperty().subscribe(focused -> {
            if (!focused) {
                String said = model.form().wrong(kind, value.get()).map(text::of).orElse("");
                wrong.setText(said);
                Nodes.showIf(wrong, !said.isEmpty());
                model.left();
            }
        });
        box.setMinWidth(Region.USE_PREF_SIZE);
        VBox cell = Nodes.column(Style.COLUMN_TIGHT, box, wrong);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.setFillWidth(false);
        return cell;
    }

    static TextField box(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static int columns(CellKind kind) {
        return switch (kind) {
            case AMOUNT -> 8;
            case DAY, TEXT -> 9;
            case RATES -> 20;
            default -> 5;
        };
    }

    /// The shop's people by name; what stands in the plan and is none of them stays to be seen. The box is made anew for another plan or
    /// other people, because one that is shown does not take a value from outside its choices.
    private Node person(String id, StringProperty value) {
        HBox holder = Nodes.row(Style.ROW);
        List<ComboBox<String>> made = new ArrayList<>();
        Runnable make = () -> {
            made.forEach(old -> old.valueProperty().unbindBidirectional(value));
            List<String> codes = new ArrayList<>(List.of(""));
            model.people().stream().map(SalesRep::code).forEach(codes::add);
            if (!codes.contains(value.get())) {
                codes.add(value.get());
            }
            ComboBox<String> box = Choices.box(id, codes, code -> model.people().stream().filter(rep -> rep.code().equals(code)).findFirst()
                    .map(rep -> rep.name() + " " + rep.code()).orElse(code), value);
            made.add(box);
            holder.getChildren().setAll(box);
        };
        make.run();
        model.people().addListener((javafx.beans.Observable _) -> make.run());
        model.form().begins().subscribe(_ -> make.run());
        return holder;
    }

    /// The rows of a list one below the other, each cell with its heading.
    Node grid(PlanGrid grid) {
        VBox list = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "plan-" + grid.name().toLowerCase(Locale.ROOT));
        ObservableList<GridRow> rows = model.form().grid(grid);
        Runnable show = () -> {
            list.getChildren().clear();
            for (GridRow row : List.copyOf(rows)) {
                list.getChildren().add(row(grid, row, list.getChildren().size() + 1));
            }
            list.getChildren().add(Nodes.id(Nodes.button(text.of("plan.add." + grid), MaterialDesignP.PLUS, () -> model.form().addRow(grid)),
                    "add-" + grid.name().toLowerCase(Locale.ROOT)));
        };
        rows.addListener((javafx.beans.Observable _) -> show.run());
        show.run();
        return list;
    }

    private Node row(PlanGrid grid, GridRow row, int number) {
        FlowPane cells = Nodes.wrap(Style.BUTTONS);
        for (int i = 0; i < grid.columns().size(); i++) {
            Column column = grid.columns().get(i);
            StringProperty value = row.cells().get(i);
            value.addListener((_, _, _) -> model.typed());
            Node cell = cell("%s-%s-%d".formatted(grid.name().toLowerCase(Locale.ROOT), column.key(), number), column.kind(),
                    column.choices(), value, "plan.choice." + grid + "." + column.key() + ".");
            Label head = Nodes.label(text.of("plan.column." + grid + "." + column.key()), Style.MUTED, Style.SMALL);
            head.setLabelFor(cell);
            cells.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, head, cell));
        }
        cells.getChildren().add(Nodes.column(Style.COLUMN_TIGHT, Nodes.label(" ", Style.SMALL),
                Nodes.iconButton(MaterialDesignC.CLOSE, text.of("plan.remove-row"), () -> {
                    model.form().grid(grid).remove(row);
                    model.typed();
                    model.left();
                })));
        return cells;
    }
}
