package org.suanpan.app.commission.plan;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.commission.Acts;
import org.suanpan.app.commission.plan.PlansViewModel.Example;
import org.suanpan.app.commission.plan.WorkedMonth.Worked;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.Sentences;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.commission.version.PlanVersion;

/// The shop's plans: a form at the left, at the right what it would pay while it is typed, below every plan there has been. F12 keeps it.
public final class PlansPane extends VBox {

    private static final double EXAMPLE_ROWS = 4.2;
    private static final double MONTH_ROWS = 7;
    private static final double SIDE = 430;

    private final PlansViewModel model;
    private final PlanForm form;
    private final Text text;
    private final Figures figures;
    private final PlanSections sections;

    public PlansPane(PlansViewModel model) {
        this.model = model;
        this.form = model.form();
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.sections = new PlanSections(model);
        setId("plans");
        VBox side = Nodes.column(Style.COLUMN, Acts.strip("plan-conflicts", Style.STRIP_CAUTION, model.conflicts()),
                Acts.strip("plan-advice", Style.STRIP_CAUTION, model.advice()), new Card(text.of("commission.examples"), examples()), new Card(text.of("plan.worked"), month()),
                new Card(text.of("commission.versions"), past()));
        VBox left = Nodes.column(Style.COLUMN_TIGHT, sections.all().toArray(Node[]::new));
        left.getChildren().add(Nodes.id(Nodes.paragraph("", Style.MUTED, Style.SMALL), "plan-rest"));
        form.begins().subscribe(_ -> ((Label) left.getChildren().getLast()).setText(form.rest().isEmpty() ? ""
                : text.of("plan.rest", String.join(", ", form.rest()))));
        ScrollPane fields = Nodes.scroll(Nodes.column(Style.PAGE_BODY, left));
        ScrollPane shown = Nodes.scroll(Nodes.column(Style.PAGE_BODY, side));
        shown.setMinWidth(SIDE);
        shown.setPrefWidth(SIDE);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox body = new HBox(fields, shown);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Acts.strips(model.acts()), Acts.strip("plan-wrong", Style.STRIP_PROBLEM, model.wrong()),
                body, Nodes.column(Style.FORM_BODY, Nodes.row(Style.ACTIONS, Nodes.spacer(),
                        Nodes.id(Nodes.button(text.of("commission.plan-save"), MaterialDesignC.CHECK, model::save, Style.PRIMARY), "plan-save"))));
        follow();
    }

    private void follow() {
        form.measure().addListener((_, _, _) -> typed());
        form.basis().addListener((_, _, _) -> typed());
        form.mode().addListener((_, _, _) -> typed());
        form.unit().addListener((_, _, _) -> typed());
        form.losses().addListener((_, _, _) -> typed());
        form.gate().addListener((_, _, _) -> typed());
        model.tried().addListener((_, _, _) -> typed());
        for (PlanField field : PlanField.values()) {
            form.of(field).addListener((_, _, _) -> typed());
        }
        for (PlanGrid grid : PlanGrid.values()) {
            form.grid(grid).addListener((javafx.beans.Observable _) -> sections.titles());
        }
    }

    private void typed() {
        model.typed();
        sections.titles();
    }

    private Node examples() {
        TableView<Example> table = new TableBuilder<>("examples", model.examples())
                .number(text.of("commission.column.base"), 100, Example::base)
                .number(text.of("commission.column.commission"), 90, example -> figures.money(example.commission()))
                .text(text.of("commission.column.reason"), 190, Example::how)
                .build();
        Sentences.last(table);
        height(table, EXAMPLE_ROWS);
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.row(Style.ROW, Nodes.label(text.of("commission.example-base"), Style.MUTED),
                PlanCells.box("example-base", model.tried(), 10)), table);
    }

    private Node month() {
        TableView<Worked> table = new TableBuilder<>("worked", model.month())
                .text(text.of("commission.column.component"), 105, Worked::name)
                .number(text.of("commission.column.earned"), 85, line -> figures.money(line.amount()))
                .text(text.of("commission.column.reason"), 200, Worked::how)
                .build();
        Sentences.last(table);
        height(table, MONTH_ROWS);
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.paragraph(text.of("plan.worked.about"), Style.MUTED, Style.SMALL), table);
    }

    private static void height(TableView<?> table, double rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(rows));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }

    private Node past() {
        VBox list = Nodes.id(Nodes.column(Style.COLUMN_TIGHT), "plan-versions");
        model.versions().value().subscribe(all -> list.getChildren().setAll(all == null || all.isEmpty()
                ? List.of(Nodes.paragraph(text.of("commission.no-versions"), Style.MUTED)) : all.stream().map(this::version).toList()));
        return list;
    }

    private Node version(PlanVersion version) {
        return Nodes.column(Style.COLUMN_TIGHT, Nodes.link(text.of("commission.version", version.from().toString(), version.name()),
                () -> model.begin(version)), Nodes.paragraph(model.said(version), Style.MUTED, Style.SMALL));
    }
}
