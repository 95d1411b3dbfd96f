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
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.suanpan.app.base.Png;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Work;
import org.suanpan.core.base.Progress;

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

    /// A picture of the window after something was done to it.
    record Picture(String name, Consumer<ShopWindow> set) {}

    private record Place(String kind, Path store, Clock clock, Shop.Opener opener) {}

    private final Path folder;
    private final List<String> wanted;
    private final Film film = new Film(Throwable::printStackTrace);
    private final Path work;
    private int drawn;
    private Stage stage = null;
    private ShopWindow window = null;
    private final ShotHands hands = new ShotHands(() -> stage);

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
        ShotStory.tell(opener(TODAY), shots.work.resolve("state.suanpan"));
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
        shop(look, new Place("data", demo, TODAY, opener(TODAY)), new DataShots(hands).all());
        Path state = work.resolve(look.name() + "-state.suanpan");
        film.add(() -> copy(work.resolve("state.suanpan"), state));
        shop(look, new Place("state", state, TODAY, opener(TODAY)), new StateShots(hands, work).all());
        Path money = work.resolve(look.name() + "-money.suanpan");
        film.add(() -> copy(work.resolve("state.suanpan"), money));
        shop(look, new Place("money", money, TODAY, opener(TODAY)), Stream.concat(new MoneyShots(hands).all().stream(),
                new BillShots(hands, work).all().stream()).toList());
        Path pool = work.resolve(look.name() + "-pool.suanpan");
        film.add(() -> copy(work.resolve("state.suanpan"), pool));
        shop(look, new Place("pool", pool, TODAY, opener(TODAY)), Stream.concat(new PoolShots(hands).all().stream(), new StaffShots(hands).all().stream()).toList());
        Path points = work.resolve(look.name() + "-points.suanpan");
        film.add(() -> copy(work.resolve("state.suanpan"), points));
        shop(look, new Place("points", points, TODAY, opener(TODAY)), new LoyaltyShots(hands).all());
        Path owners = work.resolve(look.name() + "-owners.suanpan");
        film.add(() -> copy(demo, owners));
        shop(look, new Place("owners", owners, TODAY, opener(TODAY)), new OwnerShots(hands).all());
        Path policy = work.resolve(look.name() + "-policy.suanpan");
        film.add(() -> copy(demo, policy));
        shop(look, new Place("policy", policy, TODAY, opener(TODAY)), new PolicyShots(hands).all());
        shop(look, new Place("policy-none", work.resolve(look.name() + "-none.suanpan"), TODAY, opener(TODAY)), new PolicyShots(hands).empty());
        Path goals = work.resolve(look.name() + "-goals.suanpan");
        film.add(() -> copy(demo, goals));
        shop(look, new Place("goals", goals, TODAY, opener(TODAY)), new GoalShots(hands).all());
        Path pay = work.resolve(look.name() + "-pay.suanpan");
        film.add(() -> copy(demo, pay));
        shop(look, new Place("pay", pay, TODAY, opener(TODAY)), new PayShots(hands).all());
        Path ledger = work.resolve(look.name() + "-ledger.suanpan");
        film.add(() -> copy(work.resolve("state.suanpan"), ledger));
        shop(look, new Place("ledger", ledger, TODAY, opener(TODAY)), new LedgerShots(hands, work).all());
        shop(look, new Place("data", demo, TODAY, opener(TODAY)), new TierShots(hands).all());
        shop(look, new Place("past", demo, later, opener(later)), List.of(
                new Picture("home", w -> ShotHands.go(w, new Screen.Home()))));
        Path fresh = work.resolve(look.name() + ".suanpan");
        shop(look, new Place("empty", fresh, TODAY, opener(TODAY)), new EmptyShots(hands, this::legacySales).all());
        shop(look, new Place("empty", fresh, TODAY, opener(TODAY)), TierShots.empty());
        shop(look, new Place("trouble", demo, TODAY, new FailingOpener(opener(TODAY))), List.of(
                new Picture("home", w -> ShotHands.go(w, new Screen.Home())),
                new Picture("dialog", _ -> {}),
                new Picture("start", w -> w.open(work.resolve("demo").resolve("legacy")))));
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

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
