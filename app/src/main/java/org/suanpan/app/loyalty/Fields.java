package org.suanpan.app.loyalty;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.loyalty.points.Loyalty;

/// Fields with their labels side by side, and the strips that say what came of them.
final class Fields {

    private final Text text;

    Fields(Text text) {
        this.text = text;
    }

    Node of(String label, Node field) {
        Label words = Nodes.label(text.of(label), Style.MUTED);
        words.setLabelFor(field);
        return Nodes.row(Style.ROW, words, field);
    }

    Node of(String label, String id, StringProperty value, int columns) {
        return of(label, box(id, value, columns));
    }

    TextField box(String id, StringProperty value, int columns) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static Node strips(Deeds deeds) {
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "message");
        Label done = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_OK), "done");
        VBox strips = Nodes.column(Style.COLUMN_TIGHT, message, done);
        show(message, deeds.message());
        show(done, deeds.done());
        return strips;
    }

    private static void show(Label strip, StringProperty words) {
        strip.setMaxWidth(Double.MAX_VALUE);
        words.subscribe(now -> {
            strip.setText(now);
            Nodes.showIf(strip, !now.isEmpty());
        });
    }

    /// `金：今年 480.00 / 500.00 元　节日送茶具`.
    String said(Loyalty.GiftAllowance allowed, Figures figures) {
        String worth = allowed.yearly() == null ? text.of("loyalty.tier-gifts-free", allowed.tier(), figures.money(allowed.given()))
                : text.of("loyalty.tier-gifts-said", allowed.tier(), figures.money(allowed.given()), figures.money(allowed.yearly()));
        return allowed.festival().isEmpty() ? worth : worth + "　" + text.of("loyalty.tier-festival", allowed.festival());
    }
}
