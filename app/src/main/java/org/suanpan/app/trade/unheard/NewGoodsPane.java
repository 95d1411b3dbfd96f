package org.suanpan.app.trade.unheard;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// The four fields of a product made while a document is written. Enter makes it, Esc leaves it.
public final class NewGoodsPane extends VBox {

    private final NewGoods model;
    private final Desk desk;
    private final Runnable done;

    /// `done` = where the caret goes when the pane closes.
    public NewGoodsPane(Desk desk, NewGoods model, Runnable done) {
        this.model = model;
        this.desk = desk;
        this.done = done;
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("new-goods");
        TextField name = words("new-name", model.name(), 16);
        Label problem = Nodes.paragraph("", Style.PROBLEM_TEXT);
        problem.setId("new-problem");
        model.problem().subscribe(why -> {
            problem.setText(why);
            Nodes.showIf(problem, !why.isEmpty());
        });
        getChildren().addAll(Nodes.label(desk.text().of("trade.new-goods-title"), Style.STRONG),
                Nodes.wrap(Style.BUTTONS, field("trade.new-goods-name", name),
                        field("trade.unit", words("new-unit", model.unit(), 3)),
                        field("trade.price", words("new-price", model.price(), 5)),
                        field("trade.new-goods-barcode", words("new-barcode", model.barcode(), 10)),
                        Nodes.button(desk.text().of("trade.new-goods-make"), this::save, Style.PRIMARY),
                        Nodes.button(desk.text().of("trade.new-goods-leave"), this::leave)), problem);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        model.open().subscribe(open -> {
            Nodes.showIf(this, open);
            if (open) {
                desk.work().later(() -> {
                    name.requestFocus();
                    name.end();
                });
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

    private TextField words(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(event -> {
            save();
            event.consume();
        });
        return field;
    }

    private Node field(String label, Node node) {
        Label words = Nodes.label(desk.text().of(label), Style.MUTED);
        words.setLabelFor(node);
        return Nodes.row(Style.ROW, words, node);
    }
}
