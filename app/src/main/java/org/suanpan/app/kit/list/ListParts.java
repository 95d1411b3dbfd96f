package org.suanpan.app.kit.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.ColumnTitle;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.ListQuery;

/// A table with funnels in its headers, the bar above it that shows what it is narrowed to, and the cards over it.
/// Alt+Down opens the funnel of the column it was last open on, a context menu key on a header the choice of columns.
public final class ListParts<T> {

    private final ListState state;
    private final Text text;
    private final TableView<T> table;
    private final List<ListColumn> columns;
    private final ConditionWords words;
    private final FunnelCard funnel;
    private final ColumnsCard chooser;
    private final ViewsCard views;
    private final Map<String, Node> funnels = new HashMap<>();
    private final FlowPane bar = Nodes.wrap(Style.FILTER_BAR);
    private final List<Node> controls = new ArrayList<>();
    private final HBox tools = Nodes.row(Style.FLOAT_HEAD);
    private final Node clear;
    private final ListSheet<T> sheet;
    private final Hyperlink exported = Nodes.id(new Hyperlink(), "list-exported");
    private Runnable export = () -> {};
    private FloatLayer layer;

    ListParts(ListState state, TableView<T> table, List<ListColumn> columns, ListSheet<T> sheet) {
        this.sheet = sheet;
        this.state = state;
        this.text = state.desk().text();
        this.table = table;
        this.columns = columns;
        layer = new FloatLayer(new Region(), table);
        words = new ConditionWords(state.desk());
        funnel = new FunnelCard(state, columns.stream().filter(ListColumn::isAsked).toList(), () -> layer.hide());
        chooser = new ColumnsCard(state, table, columns);
        views = new ViewsCard(state, () -> layer.hide());
        clear = Nodes.id(Nodes.link(text.of("list.clear-all"), state::clear), "clear-all");
        table.getColumns().forEach(this::addFunnel);
        table.getSelectionModel().getSelectedCells().subscribe(this::add);
        state.desk().figures().costCovered().addListener(_ -> {
            table.refresh();
            add();
        });
        state.query().subscribe(this::mark);
        state.search().subscribe(_ -> Nodes.showIf(clear, state.isFiltered()));
        state.elsewhere().subscribe(_ -> Nodes.showIf(clear, state.isFiltered()));
    }

    private void add() {
        CellSums sums = new CellSums(state.desk());
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            if (cell.getTableColumn() != null && cell.getRow() < table.getItems().size()) {
                columns.stream().filter(c -> c.key().equals(cell.getTableColumn().getId())).findFirst()
                        .ifPresent(c -> sums.add(c, sheet.meaning(c, table.getItems().get(cell.getRow()))));
            }
        }
        sums.rows(table.getSelectionModel().getSelectedIndices().size());
        state.selection().set(sums.words());
    }

    public TableView<T> table() {
        return table;
    }

    /// `shown` controls, then a chip for each condition.
    public Node bar(Node... shown) {
        controls.addAll(List.of(shown));
        Button named = Nodes.id(Nodes.iconButton(MaterialDesignB.BOOKMARK_OUTLINE, text.of("list.views"), this::openViews),
                "list-views");
        Button arranged = Nodes.id(Nodes.iconButton(MaterialDesignV.VIEW_COLUMN_OUTLINE, text.of("list.columns"),
                () -> openColumns(bar.lookup("#list-columns"))), "list-columns");
        tools.getChildren().addAll(0, List.of(named, arranged));
        controls.add(tools);
        mark(state.query().get());
        return bar;
    }

    /// Chips that narrow the column of days to spans asked for all the time; the last opens its funnel.
    public Node days(String key) {
        ListColumn column = columns.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
        HBox chips = Nodes.id(Nodes.row(Style.SEGMENTS), "day-presets");
        ObjectProperty<@Nullable DayPreset> chosen = new SimpleObjectProperty<>();
        state.query().subscribe(now -> chosen.set(Stream.of(DayPreset.values())
                .filter(each -> now.testOf(column.key()).filter(each.days(today())::equals).isPresent()).findFirst().orElse(null)));
        for (DayPreset each : DayPreset.values()) {
            ToggleButton chip = segment(text.of("list.days." + each));
            chosen.subscribe(now -> chip.setSelected(each == now));
            chip.setOnAction(_ -> {
                chip.setSelected(chosen.get() == each);
                state.narrow(column.key(), chosen.get() == each ? null : each.days(today()));
            });
            chips.getChildren().add(chip);
        }
        ToggleButton own = segment(text.of("list.days.OWN"));
        state.query().subscribe(now -> own.setSelected(chosen.get() == null && now.testOf(column.key()).isPresent()));
        own.setOnAction(_ -> {
            own.setSelected(chosen.get() == null && state.query().get().testOf(column.key()).isPresent());
            open(column);
        });
        chips.getChildren().add(own);
        return chips;
    }

    private static ToggleButton segment(String words) {
        ToggleButton chip = Style.on(new ToggleButton(words), Style.SEGMENT);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private LocalDate today() {
        return state.desk().asOf().today();
    }

    /// Ctrl+E writes every row of `list` with the columns that are shown into a workbook named `title`.
    public ListParts<T> exported(String title, PagedList<T, ?> list) {
        Button button = Nodes.id(Nodes.iconButton(MaterialDesignM.MICROSOFT_EXCEL, text.of("list.export"),
                () -> export.run()), "list-export");
        Nodes.showIf(exported, false);
        tools.getChildren().addAll(button, exported);
        export = () -> state.desk().exports().write(title, state.desk().asOf().day().get().toString(),
                sheet.content(title, list.whole()), this::written);
        return this;
    }

    private void written(Path file) {
        exported.setText(text.of("list.exported", String.valueOf(file.getFileName())));
        exported.setTooltip(new Tooltip(file.toString()));
        exported.setOnAction(_ -> state.desk().exports().show(file));
        Nodes.showIf(exported, true);
    }

    /// `page` with the table in it, and room for cards over it.
    public StackPane over(Region page) {
        layer = new FloatLayer(page, table);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.grow(layer);
        return layer;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.isAltDown() && !layer.isShowing()
                && !(event.getTarget() instanceof ComboBoxBase<?>)) {
            event.consume();
            open(funnel.column());
        } else if (event.getCode() == KeyCode.E && event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            event.consume();
            export.run();
        }
    }

    private void addFunnel(TableColumn<T, ?> column) {
        columns.stream().filter(c -> c.key().equals(column.getId())).findFirst().ifPresent(known -> {
            StackPane button = Style.on(new StackPane(Nodes.icon(MaterialDesignF.FILTER_OUTLINE)), Style.FUNNEL);
            button.setId("funnel-" + known.key());
            button.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            Tooltip.install(button, new Tooltip(text.of("list.funnel-tip")));
            button.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                event.consume();
                open(known);
            });
            ColumnTitle title = ColumnTitle.of(column);
            title.setOnContextMenuRequested(event -> {
                event.consume();
                openColumns(title);
            });
            if (known.isAsked()) {
                title.add(button);
                funnels.put(known.key(), button);
            }
        });
    }

    private void open(ListColumn column) {
        Node under = table.getColumns().stream().filter(c -> column.key().equals(c.getId())).findFirst()
                .<Node>map(ColumnTitle::of).orElse(table);
        layer.show(funnel, under);
        funnel.open(column);
    }

    private void openColumns(Node under) {
        layer.show(chooser, under);
        chooser.open();
    }

    private void openViews() {
        layer.show(views, bar.lookup("#list-views"));
        views.open();
    }

    private void mark(ListQuery now) {
        funnels.forEach((key, button) -> button.pseudoClassStateChanged(Style.ON, now.testOf(key).isPresent()));
        List<Node> all = new ArrayList<>(controls);
        for (ListQuery.Filter filter : now.filters()) {
            columns.stream().filter(c -> c.key().equals(filter.column())).findFirst()
                    .ifPresent(column -> all.add(chip(column, filter)));
        }
        all.add(clear);
        Nodes.showIf(clear, state.isFiltered());
        bar.getChildren().setAll(all);
    }

    private Node chip(ListColumn column, ListQuery.Filter filter) {
        Node open = Nodes.link(words.of(column, filter.test()), () -> open(column));
        Node close = Nodes.iconButton(MaterialDesignC.CLOSE, text.of("list.clear-one"),
                () -> state.narrow(column.key(), null));
        return Nodes.id(Nodes.row(Style.FILTER_CHIP, open, close), "chip-" + column.key());
    }
}
