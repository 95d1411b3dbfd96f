package org.suanpan.app.kit.attach;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.attach.Attachment;

/// Pictures and files of a product or document, each with a small picture of it. On the page it belongs to Ctrl+V adds
/// what was copied and a dropped file is kept; on a file Enter opens it and Delete takes it away.
public final class ShelfCard extends StackPane {

    private static final double EDGE = 84;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Shelf shelf;
    private final Text text;
    private final FlowPane tiles = Nodes.id(Nodes.wrap(Style.FILES), "files");
    private final Map<Long, Node> shown = new HashMap<>();
    private final Label hint;

    /// `page` hears what is pasted and dropped anywhere on it.
    public ShelfCard(Shelf shelf, Node page) {
        this.shelf = shelf;
        this.text = shelf.desk().text();
        setId("attachments");
        hint = Nodes.label(text.of("attach.hint"), Style.MUTED);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP, Style.STRIP_PROBLEM), "attach-message");
        shelf.message().subscribe(why -> {
            message.setText(why);
            Nodes.showIf(message, !why.isEmpty());
        });
        getChildren().add(new Card(text.of("attach.title"), Nodes.column(Style.COLUMN_TIGHT, message, tiles), hint,
                Nodes.id(Nodes.button(text.of("attach.add"), MaterialDesignP.PAPERCLIP, shelf::choose), "attach-add")));
        shelf.files().value().subscribe(this::show);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && pasted()) {
                event.consume();
            }
        });
        page.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        page.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                add(event.getDragboard().getFiles());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean pasted() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            add(clipboard.getFiles());
            return true;
        }
        Image picture = clipboard.hasImage() ? clipboard.getImage() : null;
        if (picture == null) {
            return false;
        }
        shelf.add(() -> Png.bytes(picture));
        return true;
    }

    private void add(List<File> files) {
        shelf.add(files.stream().filter(File::isFile).map(File::toPath).toList());
    }

    private void show(@Nullable List<Attachment> files) {
        if (files == null) {
            return;
        }
        shown.keySet().retainAll(files.stream().map(Attachment::id).toList());
        tiles.getChildren().setAll(files.stream().map(file -> shown.computeIfAbsent(file.id(), _ -> tile(file))).toList());
        Nodes.showIf(tiles, !files.isEmpty());
    }

    private Node tile(Attachment file) {
        StackPane picture = new StackPane(Nodes.icon(MaterialDesignF.FILE_OUTLINE));
        picture.setMinSize(EDGE, EDGE);
        picture.setPrefSize(EDGE, EDGE);
        if (file.isPicture()) {
            shelf.read(file, bytes -> new Image(new ByteArrayInputStream(bytes), 2 * EDGE, 2 * EDGE, true, true), image -> {
                ImageView view = new ImageView(image);
                view.setFitWidth(EDGE);
                view.setFitHeight(EDGE);
                view.setPreserveRatio(true);
                picture.getChildren().setAll(view);
            });
        }
        Label name = Nodes.label(file.name(), Style.SMALL);
        name.setMaxWidth(EDGE);
        VBox tile = Nodes.column(Style.FILE, picture, Nodes.row(Style.FLOAT_HEAD, name,
                Nodes.iconButton(MaterialDesignC.CONTENT_SAVE_OUTLINE, text.of("attach.save-as"), () -> shelf.saveAs(file)),
                Nodes.iconButton(MaterialDesignC.CLOSE, text.of("attach.remove"), () -> shelf.remove(file))));
        tile.setAlignment(Pos.TOP_CENTER);
        tile.setFocusTraversable(true);
        tile.setAccessibleText(file.name());
        Tooltip.install(tile, new Tooltip(text.of("attach.about", file.name(), shelf.desk().figures().count((file.size() + 1023) / 1024),
                file.addedAt().toString().substring(0, 10))));
        tile.setOnMouseClicked(click -> {
            tile.requestFocus();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                shelf.open(file);
            }
        });
        tile.setOnKeyPressed(event -> {
            if (event.getTarget() == tile && event.getCode() == KeyCode.ENTER) {
                shelf.open(file);
                event.consume();
            } else if (event.getTarget() == tile && event.getCode() == KeyCode.DELETE) {
                shelf.remove(file);
                event.consume();
            }
        });
        return tile;
    }
}
