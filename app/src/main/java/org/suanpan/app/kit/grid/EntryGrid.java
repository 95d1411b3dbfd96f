package org.suanpan.app.kit.grid;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Problem;

/// The grid in which lines are entered (ux §4). One editor stands in the active cell all the time, so typing replaces,
/// an input method works from the first letter, and nothing typed is lost: leaving a cell in any way commits it, and
/// what is refused stays in its cell, marked, with its reason below.
///
/// The table is only a window on the rows; its own editing is not used.
public final class EntryGrid<R> extends VBox {

    private final GridModel<R> model;
    private final List<GridColumn<R>> columns;
    private final Function<Problem, String> words;
    private final GridTable<R> table;
    private final TextField editor = Style.on(new TextField(), Style.ENTRY_EDITOR);
    private final Label strip = Nodes.label("", Style.ENTRY_STRIP);
    private final Refusals<R> refused = new Refusals<>();
    private final GridBlock<R> block = new GridBlock<>(this);
    private final PastePreview<R> preview;
    private final ChoicePopup<R> choices = new ChoicePopup<>(this::chooseSelected);
    private BiFunction<R, GridColumn<R>, String> help = (_, _) -> "";
    private Consumer<String> scanned = _ -> {};
    private Supplier<ScanTiming> timing = () -> ScanTiming.STANDARD;
    private Predicate<R> passedOver = _ -> false;
    private int row;
    private int column = -1;
    private String original = "";
    private boolean moving;
    private boolean filling;
    private int parts;

    /// `words` puts a refusal into the user's language.
    public EntryGrid(String id, GridModel<R> model, List<GridColumn<R>> columns, Function<Problem, String> words) {
        this.model = model;
        this.columns = List.copyOf(columns);
        this.words = words;
        setId(id);
        Style.on(this, Style.ENTRY);
        table = new GridTable<>(id + "-table", this, this.columns);
        editor.setId(id + "-editor");
        ScanDetector scanner = new ScanDetector(System::nanoTime, () -> timing.get());
        GridKeys<R> keys = new GridKeys<>(this, scanner);
        keys.listen(editor);
        editor.textProperty().addListener((_, _, typed) -> {
            lookUp(typed);
            if (!filling && !moving && column >= 0) {
                model.typing();
            }
            scanner.worked();
        });
        editor.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !moving) {
                commit();
            }
        });
        model.half(this::withTyped);
        preview = new PastePreview<>(this, words);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        getChildren().addAll(preview, table.node(), strip);
    }

    /// What the strip below says about the active cell.
    public void helpWith(BiFunction<R, GridColumn<R>, String> text) {
        help = text;
    }

    /// What a scanned code does, and from when on keys are a scan.
    public void onScan(Supplier<ScanTiming> wanted, Consumer<String> action) {
        timing = wanted;
        scanned = action;
    }

    public GridModel<R> model() {
        return model;
    }

    /// Puts the caret into the first cell worth filling.
    public void begin() {
        begin(model.all().size() - 1);
    }

    /// The same in a row of its own choice.
    public void begin(int at) {
        goTo(at, columns.stream().filter(GridColumn::visited).findFirst().orElse(columns.getFirst()));
    }

    public R activeRow() {
        return model.all().get(Math.min(row, model.all().size() - 1));
    }

    /// Rows below that came of the one in front: Enter goes on after them.
    int partsBelow() {
        return parts;
    }

    int rowIndex() {
        return row;
    }

    @Nullable GridColumn<R> activeColumn() {
        return column < 0 ? null : columns.get(column);
    }

    boolean isActive(int index, GridColumn<R> of) {
        return column >= 0 && index == row && columns.get(column) == of;
    }

    TextField editor() {
        return editor;
    }

    ChoicePopup<R> choices() {
        return choices;
    }

    void scan(String code) {
        GridColumn<R> at = activeColumn();
        if (at != null && at.kind() == GridColumn.Kind.LIST && at.editable().test(activeRow())) {
            editor.setText((original + " " + code).strip());
            commit();
            refresh();
            editor.deselect();
            editor.end();
            return;
        }
        editor.setText(original);
        scanned.accept(code);
    }

    /// What was typed into a cell and refused; null when nothing was.
    @Nullable String refusal(R of, GridColumn<R> at) {
        return refused.of(of, at);
    }

    public boolean hasRefusals() {
        return model.all().stream().anyMatch(of -> columns.stream().anyMatch(at -> refusal(of, at) != null));
    }

    void goTo(int index, GridColumn<R> to) {
        block.leave();
        stepTo(index, to);
    }

    /// The block of cells that began in another cell ends here.
    void extendTo(int index, GridColumn<R> to) {
        block.begin();
        stepTo(index, to);
    }

    private void stepTo(int index, GridColumn<R> to) {
        if (column >= 0) {
            commit();
        }
        int target = Math.clamp(index, 0, model.all().size() - 1);
        parts = target == row ? parts : 0;
        row = target;
        column = columns.indexOf(to);
        moving = true;
        table.scrollTo(target);
        fill();
        table.render();
        table.layout();
        editor.requestFocus();
        editor.selectAll();
        moving = false;
        help();
    }

    private void fill() {
        GridColumn<R> at = columns.get(column);
        R active = activeRow();
        String typed = refusal(active, at);
        original = at.shown().apply(active);
        filling = true;
        editor.setText(typed == null ? original : typed);
        filling = false;
        editor.setEditable(at.editable().test(active));
        editor.setAlignment(at.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (at.kind() != GridColumn.Kind.WORDS) {
            editor.setInputMethodRequests(null); // no input method in codes and figures
        }
        choices.hide();
    }

    private void help() {
        GridColumn<R> at = activeColumn();
        strip.pseudoClassStateChanged(Style.PROBLEM, false);
        strip.setText(at == null ? "" : help.apply(activeRow(), at));
    }

    /// What the strip tells may be something else by now; the reason of a refusal stays.
    public void helpAgain() {
        if (!strip.getPseudoClassStates().contains(Style.PROBLEM)) {
            help();
        }
    }

    /// The row in front was changed from outside: shows it as it is now.
    public void refresh() {
        parts = 0;
        if (column >= 0) {
            fill();
            editor.selectAll();
            help();
        }
        table.render();
    }

    private void lookUp(String typed) {
        GridColumn<R> at = activeColumn();
        if (filling || moving || at == null || at.kind() != GridColumn.Kind.LOOK_UP || !editor.isEditable()) {
            return;
        }
        if (typed.isBlank()) {
            choices.hide();
            return;
        }
        at.lookUp().find(activeRow(), typed, found -> {
            if (typed.equals(editor.getText()) && editor.isFocused()) {
                choices.show(editor, found);
            }
        });
    }

    void chooseSelected() {
        choices.selected().ifPresent(this::choose);
    }

    void choose(GridChoice<R> choice) {
        R changed = choice.apply().apply(activeRow());
        GridColumn<R> at = activeColumn();
        if (at != null) {
            refused.remove(activeRow(), at);
        }
        put(changed);
        fill();
        GridKeys.next(this, 1);
    }

    /// Other rows may follow from it and take other places.
    private void put(R changed) {
        moving = true;
        model.set(row, changed);
        row = model.place(changed, row);
        moving = false;
    }

    /// Rows Enter does not stop at.
    public void passOver(Predicate<R> rows) {
        passedOver = rows;
    }

    boolean passesOver(R of) {
        return passedOver.test(of);
    }

    /// Nothing stands in the look-up cell in front that could be found.
    public boolean isEmptyHanded() {
        return editor.isFocused() && editor.getText().isBlank() && columns.get(column).kind() == GridColumn.Kind.LOOK_UP;
    }

    /// What was typed into a look-up cell, taken out of it for a search elsewhere; anything else is committed.
    public String handOver() {
        GridColumn<R> at = activeColumn();
        if (at == null || at.kind() != GridColumn.Kind.LOOK_UP || !isTyped()) {
            settle();
            return "";
        }
        String typed = editor.getText();
        revert();
        return typed;
    }

    /// Takes what was typed into the active cell; the caret stays.
    public void settle() {
        commit();
        refresh();
    }

    /// Takes what was typed into the row; false when it was refused.
    boolean commit() {
        GridColumn<R> at = activeColumn();
        if (at == null || moving || row >= model.all().size()) {
            return true;
        }
        R before = activeRow();
        String typed = editor.getText() == null ? "" : editor.getText();
        if (typed.equals(original) && refusal(before, at) == null || !at.editable().test(before)) {
            return true;
        }
        choices.hide();
        return switch (at.commit().apply(before, typed)) {
            case GridEdit.Done<R>(R changed) -> {
                refused.remove(before, at);
                put(changed);
                original = at.shown().apply(changed);
                table.render();
                yield true;
            }
            case GridEdit.Several<R>(int replaced, List<R> rows) -> {
                refused.remove(before, at);
                moving = true; // other rows take the cells: the editor loses its own for a moment
                model.replace(row, replaced, rows);
                row = model.place(rows.getFirst(), row);
                moving = false;
                parts = Math.max(parts, rows.size() - replaced);
                fill();
                table.render();
                yield true;
            }
            case GridEdit.Refused<R>(Problem why, _) -> {
                refused.put(before, at, typed);
                strip.setText(words.apply(why));
                strip.pseudoClassStateChanged(Style.PROBLEM, true);
                table.render();
                yield false;
            }
        };
    }

    /// A block asks first when it is so large that nobody would see what it did.
    void paste(String text) {
        GridPaste.Read<R> read = GridPaste.read(this, text);
        if (read.lines() > PastePreview.SILENT) {
            preview.ask(read);
        } else {
            take(read);
        }
    }

    /// One step; what was not understood stays in its cell, marked.
    void take(GridPaste.Read<R> read) {
        model.replace(read.rows());
        read.refused().forEach(cell -> refused.put(cell.row(), cell.column(), cell.words()));
        refresh();
        if (!read.refused().isEmpty()) {
            strip.setText(words.apply(Problem.of("base.pasted-unread", read.lines(), read.refused().size())));
            strip.pseudoClassStateChanged(Style.PROBLEM, true);
        }
    }

    GridBlock<R> block() {
        return block;
    }

    /// Half a word that looks something up names nothing yet.
    private List<R> withTyped(List<R> rows) {
        GridColumn<R> at = activeColumn();
        if (at == null || !isTyped() || at.kind() == GridColumn.Kind.LOOK_UP || !at.editable().test(activeRow())) {
            return rows;
        }
        return at.commit().apply(activeRow(), editor.getText()).in(rows, row);
    }

    void revert() {
        GridColumn<R> at = activeColumn();
        if (at != null) {
            refused.remove(activeRow(), at);
            fill();
            editor.selectAll();
            help();
        }
    }

    List<GridColumn<R>> columns() {
        return columns;
    }

    /// Typed since the cell was entered.
    boolean isTyped() {
        return !original.equals(editor.getText());
    }

    /// A column may stay away while no row needs it.
    public void show(String id, boolean shown) {
        table.show(id, shown);
    }
}
