package org.suanpan.app.product;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;

/// What a bundle is made of, a line each; the last line waits for one more.
final class ComponentsPane extends VBox {

    private final ProductFormViewModel model;
    private boolean growing;

    ComponentsPane(ProductFormViewModel model) {
        this.model = model;
        Style.on(this, Style.COLUMN);
        setId("components");
        model.entry().components().subscribe(this::fill);
        fill();
    }

    private void fill() {
        if (!growing) {
            getChildren().clear();
            model.entry().components().forEach(this::line);
        }
    }

    private void line(ComponentEntry component) {
        int at = getChildren().size();
        LookUpField<ComponentEntry.Choice> product = new LookUpField<>("component-" + at, component.product(),
                ComponentEntry.Choice::words, model::find);
        product.setPromptText(model.desk().text().of("product.component-prompt"));
        HBox.setHgrow(product, Priority.ALWAYS);
        TextField quantity = Nodes.id(new TextField(), "component-quantity-" + at);
        quantity.setPrefColumnCount(6);
        quantity.textProperty().bindBidirectional(component.quantity());
        product.onNext(quantity::requestFocus);
        component.product().addListener((_, _, chosen) -> {
            if (chosen != null && component == model.entry().components().getLast()) {
                growing = true;
                model.entry().addComponent();
                growing = false;
                line(model.entry().components().getLast());
            }
        });
        getChildren().add(Nodes.row(Style.ROW, product, quantity, Nodes.iconButton(MaterialDesignC.CLOSE,
                model.desk().text().of("product.component-remove"), () -> {
                    if (component == model.entry().components().getLast()) {
                        component.product().set(null);
                    } else {
                        model.entry().components().remove(component);
                    }
                })));
    }
}
