package org.suanpan.app.kit.grid;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Problem;

/// Asks before a large block goes into the rows: how many there are, and what of it nobody understands.
final class PastePreview<R> extends VBox {

    /// Rows that go in without being asked (UX-45).
    static final int SILENT = 200;
    private static final int SHOWN = 6;

    private final EntryGrid<R> grid;
    private final Function<Problem, String> words;
    private final Button take;
    private GridPaste.@Nullable Read<R> asked;

    PastePreview(EntryGrid<R> grid, Function<Problem, String> words) {
        this.grid = grid;
        this.words = words;
        setId("paste-preview");
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        take = Nodes.id(Nodes.button(words.apply(Problem.of("base.paste-take")), this::take, Style.PRIMARY), "paste-take");
        take.setDefaultButton(true);
        Nodes.showIf(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    void ask(GridPaste.Read<R> read) {
        asked = read;
        List<GridPaste.Unread<R>> unread = read.refused();
        String some = unread.stream().limit(SHOWN)
                .map(cell -> words.apply(Problem.of("base.paste-cell", cell.at(), cell.column().title(), cell.words())))
                .collect(Collectors.joining("\n"));
        getChildren().setAll(Nodes.paragraph(words.apply(unread.isEmpty() ? Problem.of("base.paste-ask", read.lines())
                : Problem.of("base.paste-ask-unread", read.lines(), unread.size())), Style.STRONG));
        if (!unread.isEmpty()) {
            getChildren().add(Nodes.paragraph(unread.size() > SHOWN ? some + "\n…" : some, Style.MUTED));
        }
        getChildren().add(Nodes.row(Style.ROW, take, Nodes.id(Nodes.button(words.apply(Problem.of("base.paste-leave")), this::leave),
                "paste-leave")));
        Nodes.showIf(this, true);
        take.requestFocus();
    }

    private void take() {
        GridPaste.Read<R> read = asked;
        leave();
        if (read != null) {
            grid.take(read);
        }
    }

    private void leave() {
        asked = null;
        Nodes.showIf(this, false);
        grid.editor().requestFocus();
    }
}
