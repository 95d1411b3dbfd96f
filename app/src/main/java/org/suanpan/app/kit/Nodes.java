package org.suanpan.app.kit;

import java.util.function.Consumer;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import org.suanpan.app.base.Style;

/// The small change of a screen: labels, rows, buttons.
public final class Nodes {

    private Nodes() {}

    public static Label label(String words, Style... styles) {
        return Style.on(new Label(words), styles);
    }

    /// A label that may take several lines.
    public static Label paragraph(String words, Style... styles) {
        Label label = Style.on(label(words, Style.PARAGRAPH), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static HBox row(Style style, Node... children) {
        return Style.on(new HBox(children), style);
    }

    /// A row that goes on below where the width does not suffice.
    public static FlowPane wrap(Style style, Node... children) {
        FlowPane pane = Style.on(new FlowPane(children), style);
        pane.setMinWidth(0);
        pane.setRowValignment(VPos.CENTER);
        return pane;
    }

    public static VBox column(Style style, Node... children) {
        return Style.on(new VBox(children), style);
    }

    /// Takes what room is left in a row.
    public static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    public static Button button(String words, Ikon icon, Runnable action, Style... styles) {
        Button button = Style.on(new Button(words, icon(icon)), styles);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button button(String words, Runnable action, Style... styles) {
        Button button = Style.on(new Button(words), styles);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// An icon without words: `tip` says what it does, to the eye and to a screen reader.
    public static Button iconButton(Ikon icon, String tip, Runnable action) {
        Button button = Style.on(new Button("", icon(icon)), Style.ICON_BUTTON);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Hyperlink link(String words, Runnable action) {
        Hyperlink link = Style.on(new Hyperlink(words), Style.LINK);
        link.setOnAction(_ -> action.run());
        return link;
    }

    public static Label chip(String words, Style kind) {
        Label chip = label(words, Style.CHIP, kind);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    public static ScrollPane scroll(Region content) {
        ScrollPane pane = Style.on(new ScrollPane(content), Style.SCROLL_PAGE);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    public static <N extends Node> N id(N node, String id) {
        node.setId(id);
        return node;
    }

    /// Where a page begins that the page itself cannot find, because it stands in a scroll pane or comes later. `later` runs on the window's thread, soon.
    public static <N extends Node> N begins(N node, Consumer<Runnable> later) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                later.accept(node::requestFocus);
            }
        });
        return node;
    }

    /// Hidden things take no room.
    public static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static void grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
    }
}
