package org.suanpan.app.kit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.Style;

/// One question of the first page: its figure, what to compare it with, and the way to the rows behind it.
public final class KpiTile extends VBox {

    private final Label title;
    private final Label value = Nodes.label("", Style.TILE_VALUE);
    private final VBox lines = Nodes.column(Style.TILE_LINES);
    private final Runnable open;

    /// `meaning` says in a sentence or two what the figure is made of; `rows` is the link to what is behind it.
    public KpiTile(String id, String title, String meaning, String rows, Runnable open) {
        setId(id);
        this.open = open;
        this.title = Nodes.label(title, Style.TILE_TITLE);
        Style.on(this, Style.CARD, Style.TILE);
        getChildren().addAll(Nodes.row(Style.TILE_HEAD, this.title, Nodes.spacer(),
                new Explanation(title, meaning, rows, open).button()), value, lines);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(_ -> {
            requestFocus();
            this.open.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                this.open.run();
            }
        });
    }

    public void show(String figure, Node... below) {
        value.setText(figure);
        lines.getChildren().setAll(below);
        List<String> spoken = new ArrayList<>(List.of(title.getText(), figure));
        for (Node node : below) {
            if (node instanceof Label label) {
                spoken.add(label.getText());
            }
        }
        setAccessibleText(String.join("，", spoken));
    }

    public void problem(boolean on) {
        value.pseudoClassStateChanged(Style.PROBLEM, on);
    }
}
