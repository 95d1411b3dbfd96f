package org.suanpan.app.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Navigator;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.Theme;
import org.suanpan.app.kit.Nodes;

/// The frame around every screen. Built anew over the same state when the language changes.
public final class ShellView extends StackPane {

    // Below this many pixels of plain size the navigation shows icons only.
    private static final double NARROW = 1280;

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final ShellViewModel model;
    private final Theme theme;
    private final Navigator navigator;
    private final Chords chords = new Chords();
    private final Map<Tab, Node> built = new HashMap<>();
    private StackPane stage = new StackPane();
    private @Nullable Node beforePalette;
    private @Nullable NavigationBar navigation;
    private @Nullable TopBar top;

    public ShellView(ShellViewModel model, Theme theme) {
        this.model = model;
        this.theme = theme;
        this.navigator = model.desk().navigator();
        Style.on(this, Style.SHELL);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> command(event, false));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            command(event, true);
            // What is edited takes its own steps back and the key never comes here.
            if (UNDO.match(event) && model.desk().undoing().takeBack()) {
                event.consume();
            }
        });
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        model.palette().open().subscribe(this::palette);
        model.desk().text().locale().subscribe(_ -> rebuild());
        navigator.current().subscribe(_ -> showCurrent());
        navigator.tabs().subscribe(() -> built.keySet().retainAll(navigator.tabs()));
        widthProperty().subscribe(_ -> fold());
        theme.scale().subscribe(_ -> fold());
        model.folded().subscribe(_ -> fold());
    }

    private void rebuild() {
        built.clear();
        navigation = new NavigationBar(model);
        top = new TopBar(model);
        stage = new StackPane();
        BorderPane front = new BorderPane(stage);
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinWidth(0);
        BorderPane frame = new BorderPane();
        frame.setTop(top);
        frame.setLeft(navigation);
        stage.setMinWidth(0);
        VBox centre = new VBox(new TabStrip(navigator, model.desk().text()), new NoticeStrip(model), new DraftsStrip(model), front);
        centre.setMinWidth(0);
        frame.setCenter(centre);
        frame.setBottom(new StatusBar(model, theme));
        ScrollPane help = Nodes.scroll(new HelpDrawer(model));
        model.help().subscribe(open -> front.setRight(open ? help : null));
        getChildren().setAll(frame, new UndoPane(model.desk()), new PaletteView(model.palette(), model.desk().text()));
        showCurrent();
        fold();
    }

    private void showCurrent() {
        Tab tab = navigator.current().get();
        if (tab == null) {
            stage.getChildren().clear();
            return;
        }
        Node content = built.computeIfAbsent(tab, Tab::build);
        stage.getChildren().setAll(content);
        focusStart(content);
    }

    /// The keys go back to where they went before the palette came; what is chosen there may lead them on.
    private void palette(boolean open) {
        Node held = beforePalette;
        if (open) {
            beforePalette = getScene() == null ? null : getScene().getFocusOwner();
        } else if (held != null && held.getScene() != null) {
            held.requestFocus();
        } else if (stage != null && !stage.getChildren().isEmpty()) {
            focusStart(stage.getChildren().getFirst());
        }
    }

    private static void focusStart(Node content) {
        Node start = content.lookup("#start");
        if (start != null) {
            start.requestFocus();
        } else {
            content.requestFocus();
        }
    }

    private void fold() {
        if (navigation != null && getWidth() > 0) {
            navigation.folded(model.folded().get() || theme.effective(getWidth()) < NARROW);
        }
    }

    /// F6: navigation, page, search, round again.
    public void nextRegion() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (navigation == null || top == null) {
            return;
        }
        if (inside(focused, navigation)) {
            focusStart(stage.getChildren().isEmpty() ? stage : stage.getChildren().getFirst());
        } else if (inside(focused, top)) {
            navigation.focusCurrent();
        } else {
            top.focusSearch();
        }
    }

    private static boolean inside(@Nullable Node node, Node region) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == region) {
                return true;
            }
        }
        return false;
    }

    private void command(KeyEvent event, boolean yielding) {
        Optional<Command> chord = yielding ? Optional.empty()
                : chords.pressed(event, getScene() == null ? null : getScene().getFocusOwner(), model.commands());
        if (chord.isPresent()) {
            event.consume();
            chord.get().action().run();
            return;
        }
        for (Command command : model.commands()) {
            if (command.yields() == yielding && command.keys() != null && command.keys().match(event)) {
                event.consume();
                command.action().run();
                return;
            }
        }
    }

    private void dragOver(DragEvent event) {
        if (dragged(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        dragged(event).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            navigator.open(new Screen.Import(file));
        });
    }

    private static Optional<Path> dragged(DragEvent event) {
        List<java.io.File> files = event.getDragboard().getFiles();
        return files == null || files.isEmpty() ? Optional.empty() : Optional.of(files.getFirst().toPath());
    }
}
