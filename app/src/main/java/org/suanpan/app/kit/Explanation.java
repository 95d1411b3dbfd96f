package org.suanpan.app.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import org.suanpan.app.base.Style;

/// Says beside a figure what it is made of, and leads to the rows behind it.
final class Explanation {

    private static final double WIDTH = 300;
    private static final String SHEET =
            String.valueOf(Explanation.class.getResource("/org/suanpan/app/theme/popover.css"));

    private final String title;
    private final String meaning;
    private final String rows;
    private final Runnable open;

    Explanation(String title, String meaning, String rows, Runnable open) {
        this.title = title;
        this.meaning = meaning;
        this.rows = rows;
        this.open = open;
    }

    /// The small ⓘ; a click on it is not a click on the tile around it.
    Button button() {
        Button button = Nodes.iconButton(MaterialDesignI.INFORMATION_OUTLINE, meaning, () -> {});
        Style.on(button, Style.EXPLAIN);
        button.setOnAction(_ -> show(button));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    private void show(Node anchor) {
        PopOver popOver = new PopOver();
        Label words = Nodes.label(meaning, Style.PARAGRAPH);
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        VBox content = Nodes.column(Style.EXPLANATION, Nodes.label(title, Style.STRONG), words, Nodes.link(rows, () -> {
            popOver.hide();
            open.run();
        }));
        popOver.getRoot().getStylesheets().setAll(SHEET);
        popOver.setContentNode(content);
        popOver.setArrowLocation(ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.show(anchor);
    }
}
