package org.suanpan.app.sale;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.sale.SalesLineItem;
import org.suanpan.core.sale.SalesListItem;

/// The document in front: its head and its lines.
final class DocumentPane extends VBox {

    /// Width of the page, in px at the plain size, from which the pane stands beside the list and not below it.
    static final double BESIDE_FROM = 1130;
    /// Height of the page, likewise, below which the pane keeps to a few lines so that the list stays in sight.
    static final double LOW_BELOW = 560;

    private final SalesViewModel model;
    private final Text text;
    private final Figures figures;
    private final Label number = Nodes.label("", Style.SECTION);
    private final Label about = Nodes.label("", Style.MUTED);
    private final Label beside = Nodes.label("", Style.MUTED);
    private final Label net = Nodes.label("", Style.STRONG);

    DocumentPane(SalesViewModel model, Runnable close) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.DRAWER);
        setId("document");
        TableView<SalesLineItem> lines = new TableBuilder<>("document-lines", model.lines())
                .text(text.of("sale.product"), 180, line -> line.spec().isBlank() ? line.productName()
                        : line.productName() + " " + line.spec())
                .number(text.of("sale.quantity"), 76, line -> figures.quantity(line.quantity()))
                .exact(text.of("sale.unit"), 56, SalesLineItem::unit)
                .number(text.of("sale.price"), 72, line -> figures.price(line.price()))
                .number(text.of("sale.net"), 88, line -> figures.money(line.amount()))
                .build();
        VBox.setVgrow(lines, Priority.ALWAYS);
        beside.textProperty().bind(about.textProperty());
        beside.setMinWidth(0);
        number.setMinWidth(USE_PREF_SIZE);
        net.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(
                Nodes.row(Style.DRAWER_HEAD, number, net, beside, Nodes.spacer(),
                        Nodes.iconButton(MaterialDesignA.ACCOUNT_OUTLINE, text.of("sale.open-customer"),
                                this::openCustomer),
                        Nodes.iconButton(MaterialDesignC.CLOSE, text.of("base.close"), close)),
                about, lines);
        model.document().subscribe(document -> {
            if (document != null) {
                show(document);
            }
        });
    }

    /// Below the list there is less height and more width; on a low page very little height.
    void below(boolean on, boolean low) {
        pseudoClassStateChanged(Style.COMPACT, on);
        pseudoClassStateChanged(Style.LOW, on && low);
        Nodes.showIf(about, !on);
        Nodes.showIf(beside, on);
    }

    private void show(SalesListItem document) {
        number.setText(document.number());
        net.setText(figures.yuan(document.net()));
        about.setText(text.of("sale.about", figures.date(document.date()), document.customerName(),
                text.of("sale.kind." + document.kind()), text.of("sale.origin." + document.ref().origin())));
    }

    private void openCustomer() {
        SalesListItem document = model.document().get();
        if (document != null) {
            model.openCustomer(document);
        }
    }
}
