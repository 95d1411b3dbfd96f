package org.suanpan.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Progress;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CreditPolicy;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.party.OverdueRule;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.StockFilter;
import org.suanpan.core.trade.DocumentFilter;
import org.suanpan.core.trade.DocumentFilter.Standing;

/// Draws every screen of the sample shop headless into PNG files: light and dark, Chinese and English, two widths,
/// two font scales, with data, without and in trouble. Arguments: folder, then words that must all be part of a
/// picture's name.
public final class Screenshots {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-26T06:00:00Z"), ZoneOffset.UTC);

    private record Look(String theme, String language, int width, int scale) {

        String name() {
            return "%s-%s-%d-%d".formatted(theme.toLowerCase(Locale.ROOT), language, width, scale);
        }
    }

    private record Picture(String name, Consumer<ShopWindow> set) {}

    private record Place(String kind, Path store, Clock clock, Shop.Opener opener) {}

    private final Path folder;
    private final List<String> wanted;
    private final Film film = new Film(Throwable::printStackTrace);
    private final Path work;
    private int drawn;
    private Stage stage = null;
    private ShopWindow window = null;

    private Screenshots(Path folder, List<String> wanted) throws IOException {
        this.folder = folder;
        this.wanted = wanted;
        this.work = Files.createTempDirectory("shots");
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/shots");
        draw(folder, List.of(arguments).subList(Math.min(1, arguments.length), arguments.length));
        Platform.exit();
    }

    /// How many pictures were drawn.
    static int draw(Path folder, List<String> wanted) throws InterruptedException, IOException {
        Files.createDirectories(folder);
        Screenshots shots = new Screenshots(folder, wanted);
        new DemoShop(opener(TODAY), TODAY).make(shots.work.resolve("demo"), Locale.CHINA, Progress.NONE);
        CountDownLatch done = new CountDownLatch(1);
        Runnable all = () -> {
            Platform.setImplicitExit(false);
            shots.plan();
            shots.film.run(done::countDown);
        };
        try {
            Platform.startup(all);
        } catch (IllegalStateException running) {
            Platform.runLater(all);
        }
        done.await();
        shots.clear();
        return shots.drawn;
    }

    // The same picture each time, so that it is there once.
    private static void keep(ShopWindow w, Holder holder) {
        WritableImage picture = new WritableImage(160, 120);
        for (int x = 0; x < 160; x++) {
            for (int y = 0; y < 120; y++) {
                picture.getPixelWriter().setArgb(x, y, 0xFF000000 | (x + 60) << 16 | (y + 90) << 8 | 0xB0);
            }
        }
        try {
            w.frame().shop().attaching().add(holder, "照片.png", Png.bytes(picture), Actor.OWNER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShopOpener opener(Clock clock) {
        return new ShopOpener(clock, new Sentences(Locale.CHINA));
    }

    private void plan() {
        for (String theme : List.of("LIGHT", "DARK")) {
            for (String language : List.of("zh", "en")) {
                for (int width : new int[] {1366, 1093}) {
                    for (int scale : new int[] {100, 150}) {
                        look(new Look(theme, language, width, scale));
                    }
                }
            }
        }
    }

    private void look(Look look) {
        Path demo = DemoShop.storeIn(work.resolve("demo"));
        Clock later = Clock.offset(TODAY, Duration.ofDays(200));
        shop(look, new Place("data", demo, TODAY, opener(TODAY)), withData());
        shop(look, new Place("past", demo, later, opener(later)), List.of(
                new Picture("home", w -> go(w, new Screen.Home()))));
        Path fresh = work.resolve(look.name() + ".suanpan");
        shop(look, new Place("empty", fresh, TODAY, opener(TODAY)), withoutData());
        shop(look, new Place("trouble", demo, TODAY, new FailingOpener(opener(TODAY))), List.of(
                new Picture("home", w -> go(w, new Screen.Home())),
                new Picture("dialog", _ -> {}),
                new Picture("start", w -> w.open(work.resolve("demo").resolve("legacy")))));
    }

    private List<Picture> withData() {
        return List.of(
                new Picture("home", w -> go(w, new Screen.Home())),
                new Picture("home-covered", w -> cover(w, true)),
                new Picture("sales", w -> {
                    cover(w, false);
                    go(w, Screen.Sales.ALL);
                }),
                new Picture("sales-document", _ -> select("#sales-table", 3)),
                new Picture("customers", w -> go(w, Screen.Customers.ALL)),
                new Picture("customers-funnel", w -> {
                    narrow("#customer-table", "region");
                    fire("#funnel-apply");
                    narrow("#customer-table", "netSales");
                    type("#funnel-least", "20000");
                    fire("#funnel-apply");
                    narrow("#customer-table", "lifecycle");
                }),
                new Picture("customers-columns", w -> fire("#list-columns")),
                new Picture("customers-views", w -> fire("#list-views")),
                new Picture("card", w -> go(w, new Screen.Card(w.frame().shop().customers()
                        .list(CustomerFilter.ALL, 0, 1).rows().getFirst().id()))),
                new Picture("card-end", _ -> scrollDown("#customer-card")),
                new Picture("products", w -> go(w, Screen.Products.ALL)),
                new Picture("product-card", w -> {
                    keep(w, Holder.of(product(w, "010002")));
                    go(w, new Screen.ProductCard(product(w, "010002")));
                }),
                new Picture("product-card-end", _ -> scrollDown("#product-card")),
                new Picture("product-edit", w -> go(w, new Screen.ProductForm(product(w, "010002"), 0))),
                new Picture("reports", w -> go(w, new Screen.Reports())),
                new Picture("import", w -> go(w, Screen.Import.EMPTY)),
                new Picture("settings", w -> go(w, new Screen.Settings())),
                new Picture("papers", w -> go(w, new Screen.Papers(Screen.Papers.Room.SALES))),
                new Picture("papers-filtered", w -> {
                    narrow("#papers-table", "state");
                    fire("#funnel-apply");
                    narrow("#papers-table", "date");
                    type("#funnel-least", "2026-11-20");
                    fire("#funnel-apply");
                }),
                new Picture("papers-chosen", w -> {
                    TableView<?> table = (TableView<?>) stage.getScene().lookup("#papers-table");
                    table.getSelectionModel().selectRange(0, 4);
                }),
                new Picture("parked", w -> {
                    w.frame().desk().undoing().offer(w.text().of("trade.undo.batch", 3), () -> true);
                    go(w, new Screen.Parked());
                }),
                new Picture("papers-stock", w -> {
                    w.frame().desk().undoing().steps().clear();
                    go(w, new Screen.Papers(Screen.Papers.Room.STOCK));
                }),
                new Picture("stock", w -> go(w, new Screen.Stock())),
                new Picture("stock-ledger", w -> go(w, new Screen.StockLedger(w.frame().shop().stock()
                        .list(StockFilter.NOW, 0, 1).rows().getFirst().product(), null))),
                new Picture("paper", w -> {
                    DocumentId shown = w.frame().shop().documentQueries()
                        .list(new DocumentFilter(Set.of(DocumentKind.DELIVERY), "", null, Standing.POSTED), 3, 1)
                            .rows().getFirst().id();
                    keep(w, Holder.of(shown));
                    go(w, new Screen.Paper(shown));
                }),
                new Picture("form", w -> go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 1))),
                new Picture("write", w -> {
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    for (String typed : List.of("c", "s", "m", "b", "h")) {
                        type("#lines-editor", typed);
                        key(w, KeyCode.ENTER);
                        type("#lines-editor", "12*2");
                        key(w, KeyCode.ENTER);
                        key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("write-choices", w -> type("#lines-editor", "c")),
                new Picture("write-refused", w -> {
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "100000");
                    key(w, KeyCode.ENTER);
                    key(w, KeyCode.F12);
                }),
                new Picture("counter", w -> {
                    go(w, new Screen.Counter());
                    for (String typed : List.of("c", "s", "m")) {
                        type("#lines-editor", typed);
                        key(w, KeyCode.ENTER);
                        type("#lines-editor", "2");
                        key(w, KeyCode.ENTER);
                        key(w, KeyCode.ENTER);
                    }
                    type("#received", "10000");
                }),
                new Picture("write-again", w -> {
                    go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 7));
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    fire("#again");
                }),
                new Picture("write-assembly", w -> {
                    go(w, new Screen.Write(DocumentKind.DISASSEMBLY, null, null, 3));
                    type("#start", "c");
                    key(w, KeyCode.ENTER);
                    type("#result-quantity", "2");
                    type("#money", "1.50");
                    Event.fireEvent(stage.getScene().lookup("#money"), new ActionEvent());
                    for (String typed : List.of("s", "m")) {
                        type("#lines-editor", typed);
                        key(w, KeyCode.ENTER);
                        type("#lines-editor", "4");
                        key(w, KeyCode.ENTER);
                        type("#lines-editor", "10");
                        key(w, KeyCode.ENTER);
                    }
                }),
                new Picture("write-charge", w -> go(w, new Screen.Write(DocumentKind.LATE_CHARGE, null, null, 4))),
                new Picture("write-adjustment", w -> {
                    go(w, new Screen.Write(DocumentKind.COST_ADJUSTMENT, null, null, 5));
                    type("#lines-editor", "c");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "-12.50");
                    key(w, KeyCode.ENTER);
                    fire("#preview");
                }),
                new Picture("prices", w -> go(w, new Screen.Prices())),
                new Picture("prices-promotion", w -> {
                    ShotPromotions.in(w.frame().shop());
                    choose("#part", 1);
                    choose("#promotion-kind", 1);
                    select("#rules-table", 0);
                }),
                new Picture("price-sheet", w -> {
                    go(w, new Screen.PriceSheetForm());
                    Event.fireEvent(stage.getScene().lookup("#sheet-find"), new ActionEvent());
                    type("#sheet-percent", "5");
                    fire("#sheet-raise");
                }),
                new Picture("why", w -> {
                    go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 6));
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "c");
                    key(w, KeyCode.ENTER);
                    Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false,
                            false, true, false));
                }),
                new Picture("write-promoted", w -> {
                    go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 7));
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "060010");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "25");
                    key(w, KeyCode.ENTER);
                    key(w, KeyCode.ENTER);
                }),
                new Picture("credit-terms", w -> {
                    CustomerId who = w.frame().shop().customers().find("a", 1).getFirst().id();
                    w.frame().shop().customerKeeping().setTerms(who, CustomerTerms.NONE.tags(List.of("餐饮", "A级"))
                            .limit(Money.parse("100.00"), CreditPolicy.BLOCK)
                            .overdue(new OverdueRule(CreditPolicy.WARN, 0, Money.ZERO)));
                    go(w, new Screen.Card(who));
                    fire("#terms-change");
                }),
                new Picture("credit-sale", w -> {
                    go(w, new Screen.Write(DocumentKind.DELIVERY, null, null, 7));
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "c");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "240");
                    key(w, KeyCode.ENTER);
                    key(w, KeyCode.F12);
                }),
                new Picture("credit-order", w -> {
                    go(w, new Screen.Write(DocumentKind.SALES_ORDER, null, null, 8));
                    type("#start", "a");
                    key(w, KeyCode.ENTER);
                    type("#lines-editor", "c");
                    key(w, KeyCode.ENTER);
                    type("#money", "1");
                    type("#credit-reason", "老客户，月底付清");
                    key(w, KeyCode.F12);
                }),
                new Picture("credit-card", w -> go(w, new Screen.Card(w.frame().shop().customers().find("a", 1).getFirst().id()))),
                new Picture("batches", w -> go(w, Screen.Batches.ALL)),
                new Picture("palette", w -> {
                    go(w, new Screen.Home());
                    fire("#search-box");
                }),
                new Picture("help", w -> {
                    key(w, KeyCode.ESCAPE);
                    key(w, KeyCode.F1);
                }));
    }

    private List<Picture> withoutData() {
        return List.of(
                new Picture("home", w -> go(w, new Screen.Home())),
                new Picture("sales", w -> go(w, Screen.Sales.ALL)),
                new Picture("customers", w -> go(w, Screen.Customers.ALL)),
                new Picture("products", w -> go(w, Screen.Products.ALL)),
                new Picture("product-new", w -> go(w, new Screen.ProductForm(null, 1))),
                new Picture("product-refused", w -> key(w, KeyCode.F12)),
                new Picture("papers", w -> go(w, new Screen.Papers(Screen.Papers.Room.PURCHASES))),
                new Picture("stock", w -> go(w, new Screen.Stock())),
                new Picture("write", w -> go(w, new Screen.Write(DocumentKind.GOODS_RECEIPT, null, null, 2))),
                new Picture("import", w -> go(w, Screen.Import.EMPTY)),
                new Picture("import-look", w -> go(w, new Screen.Import(legacySales()))),
                new Picture("import-tried", _ -> fire("#try-out")),
                new Picture("import-done", _ -> fire("#run-import")));
    }

    private static ProductId product(ShopWindow window, String code) {
        return window.frame().shop().products().find(code, 1).getFirst().id();
    }

    private Path legacySales() {
        try (Stream<Path> files = Files.list(work.resolve("demo").resolve("legacy"))) {
            return files.filter(Files::isRegularFile).max(Comparator.comparingLong(f -> f.toFile().length()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shop(Look look, Place place, List<Picture> pictures) {
        List<Picture> drawn = pictures.stream().filter(p -> isWanted(name(look, place, p))).toList();
        if (drawn.isEmpty()) {
            return;
        }
        film.add(() -> open(look, place));
        // Every picture is set up, because a later one may stand on an earlier one.
        for (Picture picture : pictures) {
            film.add(() -> picture.set().accept(window));
            if (drawn.contains(picture)) {
                film.add(() -> draw(name(look, place, picture), "dialog".equals(picture.name())));
            }
        }
        film.add(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
    }

    private static String name(Look look, Place place, Picture picture) {
        return look.name() + "-" + place.kind() + "-" + picture.name();
    }

    private boolean isWanted(String name) {
        return wanted.stream().allMatch(name::contains);
    }

    private void open(Look look, Place place) {
        Map<String, String> likings = new TreeMap<>(Map.of("theme", look.theme(), "language", look.language(),
                "font-scale", String.valueOf(look.scale()), "window.width", String.valueOf(look.width()),
                "window.height", "768", "window.x", "0", "window.y", "0"));
        stage = new Stage();
        window = new ShopWindow(stage, new WindowStart(place.opener(), _ -> place.store(), place.store(),
                new Likings(likings), place.clock(), work.resolve("suanpan.log"), _ -> {}, Work::immediate));
        window.show();
    }

    private void draw(String name, boolean dialog) {
        Window front = dialog ? Window.getWindows().getLast() : stage;
        try {
            Png.write(front.getScene().snapshot(null), folder.resolve(name + ".png"));
            drawn++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    private static void go(ShopWindow window, Screen screen) {
        window.frame().navigator().open(screen);
    }

    private static void cover(ShopWindow window, boolean on) {
        window.frame().desk().figures().costCovered().set(on);
    }

    private void select(String table, int row) {
        ((TableView<?>) stage.getScene().lookup(table)).getSelectionModel().clearAndSelect(row);
    }

    /// Opens the funnel of a column and ticks the first value it offers.
    private void narrow(String table, String column) {
        Node funnel = stage.getScene().lookup(table).lookup("#funnel-" + column);
        Event.fireEvent(funnel, new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, true, false, true, null));
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        if (stage.getScene().lookup("#funnel-values") instanceof ListView<?> values) {
            values.getSelectionModel().select(0);
            Event.fireEvent(values, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        }
    }

    private void choose(String segments, int place) {
        ((ToggleButton) ((Pane) stage.getScene().lookup(segments)).getChildren().get(place)).fire();
    }

    private void scrollDown(String page) {
        ((ScrollPane) stage.getScene().lookup(page).lookup(".scroll-page")).setVvalue(1);
    }

    /// What someone types into a field, focused first.
    private void type(String field, String text) {
        TextField into = (TextField) stage.getScene().lookup(field);
        into.requestFocus();
        into.setText(text);
    }

    private void fire(String button) {
        ((Button) stage.getScene().lookup(button)).fire();
    }

    private static void key(ShopWindow window, KeyCode code) {
        Node root = window.frame().root();
        Node focused = root.getScene().getFocusOwner();
        Event.fireEvent(focused == null ? root : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
