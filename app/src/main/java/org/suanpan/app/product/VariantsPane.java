package org.suanpan.app.product;

import java.util.List;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.product.ProductListItem;

/// The colours and sizes of a product, and the two lists that make more of them.
final class VariantsPane extends VBox {

    private final ProductCardViewModel model;
    private final Text text;

    VariantsPane(ProductCardViewModel model, List<ProductListItem> variants) {
        this.model = model;
        this.text = model.desk().text();
        Figures figures = model.desk().figures();
        Style.on(this, Style.COLUMN);
        if (!variants.isEmpty()) {
            getChildren().add(ProductCardView.sized(new TableBuilder<>("variants", FXCollections.observableList(variants))
                    .onOpen(row -> model.showProduct(row.id()))
                    .link(text.of("product.spec"), 200, row -> row.spec().isEmpty() ? row.name() : row.spec())
                    .exact(text.of("product.code"), 110, ProductListItem::code)
                    .number(text.of("product.price"), 90, row -> figures.price(row.price()))
                    .number(text.of("product.on-hand"), 110, ProductListItem::onHandWords)
                    .build(), variants.size()));
        }
        Node grid = Nodes.wrap(Style.FILTER_BAR, field("product.colours", "colours", model.colours()),
                field("product.sizes", "sizes", model.sizes()),
                Nodes.id(Nodes.button(text.of("product.make-variants"), model::makeVariants), "make-variants"));
        model.gridOpen().subscribe(open -> Nodes.showIf(grid, open));
        getChildren().add(grid);
    }

    private Node field(String label, String id, StringProperty words) {
        TextField field = Nodes.id(new TextField(), id);
        field.setPrefColumnCount(18);
        field.setPromptText(text.of(label + ".prompt"));
        field.textProperty().bindBidirectional(words);
        field.setOnAction(_ -> model.makeVariants());
        Label title = Nodes.label(text.of(label), Style.MUTED);
        title.setLabelFor(field);
        return Nodes.row(Style.ROW, title, field);
    }
}
