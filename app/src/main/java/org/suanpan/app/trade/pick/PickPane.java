package org.suanpan.app.trade.pick;

import java.util.List;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PagedTable;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.core.product.CategoryTree;

/// The list of products over a form. Words narrow it, the arrow down goes into it; there a figure is the quantity of the
/// row, the space bar chooses one of it. Enter puts everything chosen into the lines, Esc leaves.
public final class PickPane extends VBox {

    private final PickGoods model;
    private final Desk desk;
    private final Runnable done;
    private final TextField words = Style.on(new TextField(), Style.FILTER_FIELD);
    private final TreeView<CategoryTree.Node> categories = Style.on(new TreeView<>(), Style.CATEGORIES);
    private final TableView<PickRow> table;
    private @Nullable CategoryTree shown;
    private boolean filling;

    /// `done` = where the caret goes when the pane closes.
    public PickPane(Desk desk, PickGoods model, Runnable done) {
        this.model = model;
        this.desk = desk;
        this.done = done;
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("pick");
        table = table();
        words.setId("pick-words");
        words.setPromptText(desk.text().of("trade.pick-prompt"));
        words.setPrefColumnCount(22);
        words.textProperty().bindBidirectional(model.words());
        categories();
        var rows = new PagedTable<>(desk, table, model.list(), _ -> List.of());
        rows.whenEmpty(Nodes.label(desk.text().of("trade.pick-none"), Style.MUTED));
        HBox.setHgrow(rows, Priority.ALWAYS);
        HBox content = new HBox(categories, rows);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(), problem(), content, Nodes.paragraph(desk.text().of("trade.pick-keys"), Style.MUTED, Style.SMALL));
        model.chosen().addListener((MapChangeListener<Object, Object>) _ -> table.refresh());
        model.list().totals().subscribe((before, now) -> {
            if (before == null || now != null && !before.narrowedLike(now)) {
                again();
            } else {
                first();
            }
        });
        model.list().rows().subscribe(this::first);
        model.open().subscribe(open -> {
            Nodes.showIf(this, open);
            if (open) {
                desk.work().later(this::begin);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void begin() {
        words.requestFocus();
        words.end();
    }

    private Node head() {
        Label chosen = Nodes.id(Nodes.label("", Style.STRONG), "pick-chosen");
        Runnable count = () -> chosen.setText(model.chosen().isEmpty() ? "" : desk.text().of("trade.pick-chosen", model.chosen().size()));
        model.chosen().addListener((MapChangeListener<Object, Object>) _ -> count.run());
        return Nodes.row(Style.ROW_WIDE, Nodes.label(desk.text().of("trade.pick-title"), Style.STRONG), words, chosen,
                Nodes.spacer(), Nodes.id(Nodes.button(desk.text().of("trade.pick-take"), this::take, Style.PRIMARY), "pick-take"),
                Nodes.button(desk.text().of("trade.pick-leave"), this::leave));
    }

    private Node problem() {
        Label problem = Nodes.id(Nodes.paragraph("", Style.PROBLEM_TEXT), "pick-problem");
        model.problem().subscribe(why -> {
            problem.setText(why);
            Nodes.showIf(problem, !why.isEmpty());
        });
        return problem;
    }

    private TableView<PickRow> table() {
        var text = desk.text();
        TableView<PickRow> made = new TableBuilder<>("pick-table", model.list().rows())
                .onOpen(row -> {
                    model.mark(row);
                })
                .text(text.of("trade.product"), 200, row -> row.item().name())
                .text(text.of("trade.count-spec"), 110, row -> row.item().spec()).optional()
                .text(text.of("trade.code"), 90, row -> row.item().code()).optional()
                .number(text.of("trade.pick-stock"), 96, row -> row.item().onHandWords())
                .number(text.of("trade.price"), 84, row -> desk.figures().price(row.item().price()))
                .number(text.of("trade.pick-last"), 84, row -> desk.figures().price(row.last()))
                .number(text.of("trade.quantity"), 84, row -> model.chosen().getOrDefault(row.id(), ""))
                .build();
        made.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> model.moved());
        return made;
    }

    /// Another search begins with its first row.
    private void again() {
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
        first();
    }

    /// A row is always in front, so that Enter has something to take.
    private void first() {
        if (table.getSelectionModel().getSelectedIndex() < 0 && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        PickGoods.Found found = model.list().totals().get();
        if (found != null && (shown == null || !shown.paths().equals(found.tree().paths()))) {
            fill(found.tree());
        }
    }

    private void categories() {
        categories.setId("pick-categories");
        categories.setShowRoot(false);
        categories.setCellFactory(_ -> new Line());
        Nodes.showIf(categories, false);
        categories.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !filling) {
                model.category().set(item.getValue().path());
            }
        });
    }

    private void fill(CategoryTree tree) {
        filling = true;
        shown = tree;
        TreeItem<CategoryTree.Node> root = new TreeItem<>();
        root.getChildren().add(new TreeItem<>(new CategoryTree.Node("", desk.text().of("product.every-category"), 0, List.of())));
        tree.roots().forEach(node -> add(root.getChildren(), node));
        root.setExpanded(true);
        categories.setRoot(root);
        categories.getSelectionModel().select(0);
        Nodes.showIf(categories, !tree.roots().isEmpty());
        filling = false;
    }

    private static void add(ObservableList<TreeItem<CategoryTree.Node>> to, CategoryTree.Node node) {
        TreeItem<CategoryTree.Node> item = new TreeItem<>(node);
        item.setExpanded(true);
        node.below().forEach(below -> add(item.getChildren(), below));
        to.add(item);
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ESCAPE -> did(this::leave);
            case ENTER -> event.getTarget() instanceof javafx.scene.control.Button ? false : did(this::take);
            case DOWN -> words.isFocused() && did(this::intoRows);
            case UP -> table.isFocused() && table.getSelectionModel().getSelectedIndex() <= 0 && did(this::begin);
            case SPACE -> table.isFocused() && did(() -> front(model::mark));
            case BACK_SPACE -> table.isFocused() && did(() -> front(model::backspace));
            case LEFT -> table.isFocused() && categories.isVisible() && did(categories::requestFocus);
            case RIGHT -> categories.isFocused() && isLeaf() && did(this::intoRows);
            case PAGE_DOWN -> event.isAltDown() && did(model.list()::next);
            case PAGE_UP -> event.isAltDown() && did(model.list()::previous);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }

    private boolean isLeaf() {
        TreeItem<CategoryTree.Node> at = categories.getSelectionModel().getSelectedItem();
        return at == null || at.isLeaf();
    }

    private void front(java.util.function.Consumer<PickRow> action) {
        PickRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    private void intoRows() {
        table.requestFocus();
        first();
        table.getFocusModel().focus(Math.max(0, table.getSelectionModel().getSelectedIndex()));
    }

    /// Figures are the quantity of the row in front, other letters go on searching.
    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || sign.length() != 1 || sign.charAt(0) <= ' ' || sign.charAt(0) == 127) {
            return;
        }
        event.consume();
        if (Character.isDigit(sign.charAt(0)) || sign.equals(".")) {
            front(row -> model.figure(row, sign));
        } else {
            words.requestFocus();
            words.appendText(sign);
            words.end();
        }
    }

    private void take() {
        model.take(table.getSelectionModel().getSelectedItem());
        if (!model.open().get()) {
            done.run();
        }
    }

    private void leave() {
        model.cancel();
        done.run();
    }

    private final class Line extends TreeCell<CategoryTree.Node> {

        @Override
        protected void updateItem(CategoryTree.@Nullable Node node, boolean empty) {
            super.updateItem(node, empty);
            setText(null);
            setGraphic(empty || node == null ? null : Nodes.row(Style.ROW, Nodes.label(node.name()), Nodes.spacer(),
                    Nodes.label(node.products() == 0 ? "" : desk.figures().count(node.products()), Style.MUTED, Style.SMALL)));
        }
    }
}
