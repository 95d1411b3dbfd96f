package org.suanpan.app.ledger;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.ledger.statement.Paying;

/// How the shop wants to be paid, below a statement.
final class PayingPart {

    // In px at the plain size: a telephone reads it from the screen and from a picture that was sent.
    private static final double CODE = 132;

    private PayingPart() {}

    static Node of(Paying paying, Text text) {
        VBox words = Nodes.column(Style.COLUMN_TIGHT, Nodes.label(text.of("owing.paying"), Style.STRONG));
        for (String line : lines(paying, text)) {
            words.getChildren().add(Nodes.label(line));
        }
        HBox row = Nodes.id(Nodes.row(Style.ROW, words), "paying");
        byte[] code = paying.code();
        if (code != null) {
            ImageView picture = Nodes.id(new ImageView(new Image(new ByteArrayInputStream(code))), "paying-code");
            picture.setFitHeight(CODE);
            picture.setPreserveRatio(true);
            row.getChildren().addAll(Nodes.spacer(), Nodes.column(Style.COLUMN_TIGHT, picture, Nodes.label(text.of("owing.scan"), Style.MUTED, Style.SMALL)));
        }
        return row;
    }

    private static List<String> lines(Paying paying, Text text) {
        List<String> lines = new ArrayList<>();
        add(lines, text, "owing.paying.holder", paying.holder());
        add(lines, text, "owing.paying.bank", paying.bank());
        add(lines, text, "owing.paying.account", paying.spacedAccount());
        if (!paying.note().isBlank()) {
            lines.add(paying.note());
        }
        return lines;
    }

    private static void add(List<String> lines, Text text, String key, String value) {
        if (!value.isBlank()) {
            lines.add(text.of(key, value));
        }
    }
}
