package org.suanpan.app.tier.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.EmptyState;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.PageHeader;
import org.suanpan.app.kit.TableBuilder;
import org.suanpan.app.tier.chart.HeatGrid;
import org.suanpan.app.tier.look.Beside;
import org.suanpan.app.tier.look.FirstRow;
import org.suanpan.app.tier.look.LookBar;
import org.suanpan.app.tier.look.PartsBar;
import org.suanpan.core.base.Money;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;
import org.suanpan.core.tier.board.Cell;
import org.suanpan.core.tier.board.CellKey;
import org.suanpan.core.tier.board.Passage;
import org.suanpan.core.tier.board.PastReview;
import org.suanpan.core.tier.board.TierMatrix;

/// The board of tiers. R looks what a review would decide now, F12 keeps one, Enter on a cell lists its customers, M who moved.
public final class BoardView extends VBox {

    private static final CellKey ALL = new CellKey(null, null);

    private final BoardViewModel model;
    private final Text text;
    private final Figures figures;
    private final TierNames names;
    private final HeatGrid matrix;
    private final HeatGrid passages;
    private final Label listTitle = Nodes.label("", Style.CARD_TITLE);
    private final VBox page = Nodes.column(Style.PAGE_BODY);
    private final LookBar bar;

    public BoardView(BoardViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        this.names = model.desk().tiers();
        Style.on(this, Style.PAGE);
        setId("tier-board");
        bar = new LookBar(model.look());
        matrix = new HeatGrid("tier-matrix", this::openCell);
        passages = new HeatGrid("tier-passages", (_, _) -> model.cell().set(null));
        PageHeader header = new PageHeader(text.of("board.title"),
                Nodes.id(Nodes.button(text.of("board.preview"), MaterialDesignP.PLAY_OUTLINE, model::preview), "preview"),
                Nodes.id(Nodes.button(text.of("board.apply"), MaterialDesignC.CHECK, model::apply, Style.PRIMARY), "apply"));
        VBox.setVgrow(page, Priority.ALWAYS);
        Label message = Nodes.id(Nodes.paragraph("", Style.STRIP), "message");
        model.message().subscribe(words -> {
            message.setText(words);
            Nodes.showIf(message, !words.isEmpty());
        });
        getChildren().addAll(header, Nodes.wrap(Style.FILTER_BAR, PartsBar.of(model.desk(), Screen.Tiers.Part.BOARD),
                Choices.segments("mode", List.of(BoardViewModel.Mode.values()), mode -> text.of("board.mode." + mode), model.mode())),
                bar, applying(), message, page);
        model.mode().subscribe(mode -> {
            if (mode == BoardViewModel.Mode.NOW) {
                model.look().need();
            }
        });
        model.told().subscribe(_ -> refresh());
        model.cell().subscribe(_ -> title());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        page.getChildren().setAll(top(), below());
    }

    private Node applying() {
        HBox row = Nodes.row(Style.FILTER_BAR, Nodes.label(text.of("board.applying"), Style.MUTED),
                Nodes.button(text.of("board.stop"), MaterialDesignC.CLOSE, model::cancel));
        model.applying().subscribe(job -> Nodes.showIf(row, job != null));
        return row;
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case F12 -> model.apply();
            case R -> model.preview();
            case M -> model.cell().set(null);
            case ESCAPE -> model.cancel();
            default -> {
                bar.keys(event);
                return;
            }
        }
        event.consume();
    }

    private Node top() {
        VBox left = new Card(text.of("board.matrix"), Nodes.column(Style.COLUMN_TIGHT, matrix,
                Nodes.paragraph(text.of("board.matrix-note"), Style.MUTED, Style.SMALL)));
        VBox right = new Card(text.of("board.passages"), passages);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(0);
        return beside(left, right, 0.235);
    }

    private Region beside(VBox left, VBox right, double share) {
        return new Beside(left, right, share, () -> listTitle.getFont().getSize());
    }

    private Node below() {
        TableView<BoardViewModel.Person> table = people();
        VBox left = Nodes.column(Style.CARD, Nodes.row(Style.CARD_HEAD, listTitle, Nodes.spacer(),
                Nodes.label(text.of("board.list-keys"), Style.MUTED, Style.SMALL)), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        TableView<PastReview> history = history();
        VBox right = new Card(text.of("board.history"), history);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(0);
        Region row = beside(left, right, 0.39);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private TableView<BoardViewModel.Person> people() {
        TableView<BoardViewModel.Person> table = new TableBuilder<>("start", model.people())
                .onOpen(model::open)
                .exact(text.of("party.code"), 84, BoardViewModel.Person::code)
                .link(text.of("party.name"), 170, BoardViewModel.Person::name)
                .exact(text.of("board.from-to"), names.width(36) * 2 + 12, person -> person.to().isEmpty() ? person.from()
                        : (person.from().isEmpty() ? "–" : person.from()) + " → " + person.to())
                .text(text.of("board.why"), 300, BoardViewModel.Person::words).leads(model::story)
                .way(text.of("board.story"), model::story)
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, text.of("board.nobody")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            BoardViewModel.Person person = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.F4 && person != null) {
                model.story(person);
                event.consume();
            }
        });
        return FirstRow.chosen(table);
    }

    private TableView<PastReview> history() {
        ObservableList<PastReview> rows = FXCollections.observableArrayList();
        model.reviews().value().subscribe(read -> rows.setAll(read == null ? List.of() : read));
        TableView<PastReview> table = new TableBuilder<>("reviews", rows)
                .onOpen(model::choose)
                .exactLink(text.of("board.day"), 96, row -> figures.date(row.day()))
                .text(text.of("board.by"), 70, row -> figures.who(row.actor())).optional()
                .number(text.of("board.customers"), 76, row -> figures.count(row.customers()))
                .number("↑", 48, row -> figures.count(row.up()))
                .number("↓", 48, row -> figures.count(row.down()))
                .number(text.of("board.fresh"), 60, row -> figures.count(row.fresh())).optional()
                .build();
        table.setPlaceholder(new EmptyState(MaterialDesignC.CALENDAR_BLANK_OUTLINE, text.of("board.none"),
                Nodes.button(text.of("board.preview"), MaterialDesignP.PLAY_OUTLINE, model::preview)));
        return table;
    }

    private void refresh() {
        TierMatrix all = model.told().get().matrix();
        long customers = all.customers(ALL);
        Money net = all.net(ALL);
        List<String> columns = new ArrayList<>(TierMatrix.states().stream().map(state -> text.of("tier.lifecycle." + state)).toList());
        columns.add(text.of("board.all"));
        List<String> rows = new ArrayList<>(tiers().stream().map(names::of).toList());
        rows.add(text.of("board.all"));
        List<List<HeatGrid.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<HeatGrid.Cell> line = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                line.add(cell(all, key(r, c), customers, net, r < tiers().size() && c < TierMatrix.states().size()));
            }
            cells.add(line);
        }
        matrix.show(columns, rows, cells);
        mark();
        passages();
        title();
    }

    private HeatGrid.Cell cell(TierMatrix all, CellKey key, long customers, Money net, boolean shaded) {
        long here = all.customers(key);
        Money sold = all.net(key);
        String note = net.isZero() || here == 0 ? "" : figures.shortMoney(sold) + " " + share(sold, net);
        return new HeatGrid.Cell(figures.count(here), note, shaded && customers > 0 ? (double) here / customers : 0,
                text.of("board.cell-spoken", name(key), figures.count(here), note));
    }

    /// Whole percent: there is no room for more.
    private static String share(Money part, Money whole) {
        return part.ratioTo(whole, 4).value().movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP) + "%";
    }

    private void passages() {
        List<Passage> told = model.told().get().passages();
        List<String> called = tiers().stream().map(names::of).toList();
        long most = told.stream().mapToLong(Passage::customers).max().orElse(1);
        List<List<HeatGrid.Cell>> cells = new ArrayList<>();
        for (Tier from : tiers()) {
            List<HeatGrid.Cell> line = new ArrayList<>();
            for (Tier to : tiers()) {
                long count = told.stream().filter(p -> p.from() == from && p.to() == to).mapToLong(Passage::customers).sum();
                String sign = to == from ? "=" : to.compareTo(from) < 0 ? "↑" : "↓";
                line.add(new HeatGrid.Cell(count == 0 ? "–" : sign + " " + figures.count(count), "", (double) count / most,
                        text.of("board.passage-spoken", names.of(from), names.of(to), figures.count(count))));
            }
            cells.add(line);
        }
        passages.show(called.stream().map(name -> "→ " + name).toList(), called, cells);
    }

    /// Three at least; a shop of two to five tiers sees those that somebody is in or came from.
    private List<Tier> tiers() {
        BoardViewModel.Told told = model.told().get();
        Tier lowest = Stream.concat(told.matrix().cells().stream().map(Cell::tier), told.passages().stream().flatMap(p -> Stream.of(p.from(), p.to())))
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(Tier.C);
        return List.of(Tier.values()).subList(0, Math.max(Tier.C.ordinal(), lowest.ordinal()) + 1);
    }

    private CellKey key(int row, int column) {
        Tier tier = row < tiers().size() ? tiers().get(row) : null;
        Lifecycle state = column < TierMatrix.states().size() ? TierMatrix.states().get(column) : null;
        return new CellKey(tier, state);
    }

    private void openCell(int row, int column) {
        model.cell().set(key(row, column));
        mark();
    }

    private void mark() {
        CellKey key = model.cell().get();
        int row = key == null ? -1 : key.tier() == null ? tiers().size() : key.tier().ordinal();
        int column = key == null ? -1 : key.lifecycle() == null ? TierMatrix.states().size() : key.lifecycle().ordinal();
        matrix.mark(row, column);
    }

    private String name(CellKey key) {
        String tier = key.tier() == null ? text.of("board.every-tier") : names.of(key.tier());
        return key.lifecycle() == null ? tier : tier + " · " + text.of("tier.lifecycle." + key.lifecycle());
    }

    private void title() {
        BoardViewModel.Told told = model.told().get();
        CellKey key = model.cell().get();
        String day = told.day() == null ? "" : figures.date(told.day());
        listTitle.setText(key == null ? text.of(model.mode().get() == BoardViewModel.Mode.NOW ? "board.would-move" : "board.moved", day)
                : text.of("board.in-cell", name(key), day));
        mark();
    }
}
