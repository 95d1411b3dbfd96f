package org.suanpan.app.kit.grid;

import java.util.List;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the entry grid (UX-10…12, UX-20, UX-30): Enter and Tab walk the chain of cells worth filling, arrows walk
/// the rows, Excel's keys do what they do there, a scanner's burst is a scan.
final class GridKeys<R> {

    private final EntryGrid<R> grid;
    private final ScanDetector scanner;
    private boolean dropped;

    GridKeys(EntryGrid<R> grid, ScanDetector scanner) {
        this.grid = grid;
        this.scanner = scanner;
    }

    void listen(TextField editor) {
        editor.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && typed.charAt(0) > ' ' && !event.isShortcutDown()) {
                scanner.typed(typed);
                pick(event);
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// A figure chooses from the choices that are shown, unless a code is being typed.
    private void pick(KeyEvent event) {
        char figure = event.getCharacter().charAt(0);
        boolean letters = grid.editor().getText().chars().anyMatch(Character::isLetter);
        if (grid.choices().isShowing() && letters && Character.isDigit(figure)) {
            grid.choices().number(figure - '0').ifPresent(choice -> {
                event.consume();
                grid.choose(choice);
            });
        }
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> !event.isShortcutDown() && enter(event.isShiftDown() ? -1 : 1);
            case TAB -> !event.isShortcutDown() && walk(event.isShiftDown() ? -1 : 1);
            case UP -> event.isShiftDown() ? extend(-1, 0) : event.isShortcutDown() ? jump(0) : up();
            case DOWN -> event.isAltDown() ? drop() : event.isShiftDown() ? extend(1, 0)
                    : event.isShortcutDown() ? jump(Integer.MAX_VALUE) : down();
            case LEFT -> event.isShiftDown() && grid.block().stands() && extend(0, -1);
            case RIGHT -> event.isShiftDown() && grid.block().stands() && extend(0, 1);
            case ESCAPE -> escape();
            case F2 -> caretAtEnd();
            case INSERT -> insert();
            default -> event.isShortcutDown() && shortcut(event.getCode(), event.isShiftDown());
        };
        if (done) {
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code, boolean shift) {
        return switch (code) {
            case D -> copyFromAbove();
            case DELETE, MINUS, SUBTRACT -> remove();
            case HOME -> jump(0);
            case END -> jump(Integer.MAX_VALUE);
            case Z -> !grid.isTyped() && stepped(grid.model().undo());
            case Y -> !grid.isTyped() && stepped(grid.model().redo());
            case V -> paste();
            case C -> copy(shift);
            default -> false;
        };
    }

    private boolean enter(int by) {
        String code = scanner.ended();
        if (!code.isEmpty()) {
            grid.choices().hide();
            grid.scan(code);
            return true;
        }
        if (by > 0 && grid.choices().isShowing() && (grid.isTyped() || dropped)) {
            dropped = false;
            grid.chooseSelected();
            return true;
        }
        return walk(by);
    }

    private boolean walk(int by) {
        if (grid.commit()) {
            next(grid, by);
        }
        return true;
    }

    /// To the next (or previous) cell that Enter visits; after the last one of a row to the next row.
    static <R> void next(EntryGrid<R> grid, int by) {
        List<GridColumn<R>> columns = grid.columns();
        GridColumn<R> now = grid.activeColumn();
        int row = grid.rowIndex();
        int at = now == null ? -1 : columns.indexOf(now);
        for (int step = 0; step < columns.size() * (grid.model().all().size() + 1); step++) {
            at += by;
            if (at >= columns.size()) {
                at = 0;
                row += 1 + (row == grid.rowIndex() ? grid.partsBelow() : 0);
            } else if (at < 0) {
                at = columns.size() - 1;
                row--;
            }
            if (row < 0 || row >= grid.model().all().size()) {
                return;
            }
            GridColumn<R> there = columns.get(at);
            if (there.visited() && there.editable().test(grid.model().all().get(row))
                    && !(row != grid.rowIndex() && grid.passesOver(grid.model().all().get(row)))) {
                grid.goTo(row, there);
                return;
            }
        }
    }

    private boolean up() {
        if (grid.choices().isShowing()) {
            grid.choices().move(-1);
            return true;
        }
        return toRow(grid.rowIndex() - 1);
    }

    private boolean down() {
        if (grid.choices().isShowing()) {
            grid.choices().move(1);
            return true;
        }
        return toRow(grid.rowIndex() + 1);
    }

    /// What the cell can be, whether or not something was typed.
    private boolean drop() {
        GridColumn<R> column = grid.activeColumn();
        if (column != null && column.kind() == GridColumn.Kind.LOOK_UP && grid.editor().isEditable() && !grid.choices().isShowing()) {
            column.lookUp().find(grid.activeRow(), grid.editor().getText(), found -> grid.choices().show(grid.editor(), found));
            dropped = true;
        }
        return true;
    }

    private boolean jump(int row) {
        return toRow(row);
    }

    private boolean toRow(int row) {
        GridColumn<R> column = grid.activeColumn();
        if (column != null && grid.commit()) {
            grid.goTo(row, column);
        }
        return true;
    }

    /// The block grows or shrinks; it began in the cell that was in front before the first step.
    private boolean extend(int rows, int columns) {
        GridColumn<R> column = grid.activeColumn();
        if (column != null && grid.commit()) {
            grid.choices().hide();
            int to = Math.clamp(grid.columns().indexOf(column) + columns, 0, grid.columns().size() - 1);
            grid.extendTo(grid.rowIndex() + rows, grid.columns().get(to));
        }
        return true;
    }

    /// First the choices go, then what was typed, then the key is the screen's.
    private boolean escape() {
        if (grid.choices().isShowing()) {
            grid.choices().hide();
            return true;
        }
        if (grid.isTyped()) {
            grid.revert();
            return true;
        }
        if (grid.block().stands()) {
            grid.block().leave();
            grid.refresh();
            return true;
        }
        return false;
    }

    private boolean caretAtEnd() {
        grid.editor().deselect();
        grid.editor().end();
        return true;
    }

    private boolean insert() {
        if (grid.commit()) {
            grid.model().insert(grid.rowIndex(), grid.model().blankRow());
            grid.refresh();
        }
        return true;
    }

    private boolean remove() {
        grid.revert();
        grid.model().remove(grid.block().firstRow(), grid.block().lastRow());
        GridColumn<R> column = grid.activeColumn();
        if (column != null) {
            grid.goTo(grid.rowIndex(), column);
            grid.refresh();
        }
        return true;
    }

    private boolean copyFromAbove() {
        GridColumn<R> column = grid.activeColumn();
        if (column != null && grid.rowIndex() > 0) {
            grid.editor().setText(column.shown().apply(grid.model().all().get(grid.rowIndex() - 1)));
            grid.commit();
            grid.refresh();
        }
        return true;
    }

    /// There may be fewer rows now: the caret must not stand on one that is gone.
    private boolean stepped(boolean changed) {
        GridColumn<R> column = grid.activeColumn();
        if (changed && column != null) {
            grid.goTo(grid.rowIndex(), column);
            grid.refresh();
        }
        return true;
    }

    /// The block, or with Shift everything with its titles; without a block the cell in front.
    private boolean copy(boolean titles) {
        if (grid.block().stands() || titles) {
            grid.commit();
            return Clipboard.getSystemClipboard().setContent(grid.block().copied(titles));
        }
        if (!grid.editor().getSelectedText().isEmpty()) {
            return false;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(grid.editor().getText());
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /// A block from a spreadsheet goes into the rows from here on, through the columns' own commits, as one step.
    private boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !text.contains("\t") && !text.strip().contains("\n")) {
            return false;
        }
        GridColumn<R> column = grid.activeColumn();
        if (column != null && column.kind() == GridColumn.Kind.LIST) {
            grid.editor().replaceSelection(text.strip().replaceAll("\\s+", " "));
            return true;
        }
        grid.revert();
        grid.paste(text);
        return true;
    }
}
