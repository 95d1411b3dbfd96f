package org.suanpan.app.trade.unheard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.trade.DocumentQueries.Named;

/// Which product and unit a scanned code stands on. Enter puts it there, Esc leaves it.
public final class BindPane extends VBox {

    private final BindGoods model;
    private final Desk desk;
    private final Runnable done;

    /// `find` = products a typed text may mean; `done` = where the caret goes when the pane closes.
    public BindPane(Desk desk, BindGoods model, BiConsumer<String, Consumer<List<Named>>> find, Runnable done) {
        this.model = model;
        this.desk = desk;
        this.done = done;
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("bind-goods");
        Label title = Nodes.label("", Style.STRONG);
        LookUpField<Named> product = new LookUpField<>("bind-product", model.product(), Named::name, find);
        product.setPromptText(desk.text().of("trade.product-prompt"));
        product.setPrefColumnCount(18);
        ComboBox<String> unit = Choices.box("bind-unit", List.of(), word -> word, model.unit());
        model.product().subscribe(_ -> {
            List<String> units = model.units();
            unit.getItems().setAll(units);
            unit.setValue(units.isEmpty() ? "" : units.getFirst());
        });
        Button bind = Nodes.button(desk.text().of("trade.bind-make"), this::save, Style.PRIMARY);
        product.onNext(bind::requestFocus);
        bind.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        Label problem = Nodes.paragraph("", Style.PROBLEM_TEXT);
        problem.setId("bind-problem");
        model.problem().subscribe(why -> {
            problem.setText(why);
            Nodes.showIf(problem, !why.isEmpty());
        });
        getChildren().addAll(title, Nodes.wrap(Style.BUTTONS, field("trade.product", product), field("trade.unit", unit),
                Nodes.id(bind, "bind"), Nodes.button(desk.text().of("base.cancel"), this::leave)), problem);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        model.open().subscribe(open -> {
            title.setText(desk.text().of("trade.bind-title", model.code()));
            Nodes.showIf(this, open);
            if (open) {
                desk.work().later(product::requestFocus);
            }
        });
    }

    private void save() {
        model.save();
        back();
    }

    private void leave() {
        model.cancel();
        back();
    }

    private void back() {
        if (!model.open().get()) {
            done.run();
        }
    }

    private Node field(String label, Node node) {
        Label words = Nodes.label(desk.text().of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
