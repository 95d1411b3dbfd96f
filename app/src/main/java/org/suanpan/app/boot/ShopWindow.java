package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.admin.FailurePane;
import org.suanpan.app.base.Dialogs;
import org.suanpan.app.base.ErrorCode;
import org.suanpan.app.base.Preferences;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Shop;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.Theme;
import org.suanpan.app.base.Work;
import org.suanpan.app.staff.Admission;
import org.suanpan.app.staff.WhoView;
import org.suanpan.app.staff.WhoViewModel;
import org.suanpan.app.staff.veil.Veil;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Person;
import org.suanpan.reports.ReportCatalog;

/// The program's window: opens the data file and puts its screens in, or says why it cannot.
public final class ShopWindow {

    private final Stage stage;
    private final WindowStart start;
    private final Text text;
    private final Theme theme;
    private final Dialogs dialogs;
    private final Work work;
    private final WindowPlace place;
    private final Scene scene = new Scene(new StackPane(), 1366, 768);
    private Path store;
    private @Nullable ShopFrame frame;
    private @Nullable Shop opened;
    private @Nullable Here next;
    private boolean cut;

    public ShopWindow(Stage stage, WindowStart start) {
        this.stage = stage;
        this.start = start;
        this.store = start.store();
        Preferences preferences = start.preferences();
        text = new Text(preferences.get("language", Locale.getDefault().getLanguage()).startsWith("zh")
                ? Locale.CHINA : Locale.ENGLISH);
        text.locale().addListener((_, _, now) -> preferences.set("language", now.getLanguage()));
        theme = new Theme(preferences);
        dialogs = new Dialogs(text, theme, start.desktop(), start.log());
        work = start.work().apply(dialogs);
        place = new WindowPlace(preferences);
        theme.wear(scene);
        stage.setScene(scene);
        stage.setTitle(text.of("shell.program"));
        // What stands half typed is taken and kept while the data file is still open.
        stage.setOnHiding(_ -> {
            scene.getRoot().requestFocus();
            work.finish();
        });
        stage.setOnHidden(_ -> closed());
        dialogs.owner(stage);
    }

    /// Shows the window where it stood and opens the data file.
    public void show() {
        place.restore(stage);
        stage.show();
        open(store);
    }

    /// A second start was made: come to the front; a file it was given is looked at.
    public void recall(String message) {
        work.later(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            if (frame != null && !message.isBlank()) {
                frame.navigator().open(new Screen.Import(Path.of(message)));
            }
        });
    }

    public Text text() {
        return text;
    }

    public Theme theme() {
        return theme;
    }

    public @Nullable ShopFrame frame() {
        return frame;
    }

    /// Closes the open shop, if any, and opens another.
    public void open(Path file) {
        store = file;
        work.write(text.of("shell.opening"), () -> start.opener().open(file, true))
                .onSuccess(this::opened)
                .onRejected(problem -> failed(text.of(problem), ""))
                .onFailed(cause -> failed(text.of("base.defect-why"), ErrorCode.of(cause)))
                .run();
    }

    private void opened(Shop shop) {
        leave();
        opened = shop;
        cut = OpenMark.set(shop.file());
        ForgottenPin.look(shop.file(), shop.pool().staff());
        Here known = next;
        next = null;
        List<Person> people = shop.pool().staff().active();
        if (people.isEmpty()) {
            show(shop, shop, Here.OWNER);
        } else if (known != null) {
            entered(known);
        } else {
            ask();
        }
    }

    /// Asks who is here; what is open waits behind the question. Where nobody has been set up, the page of people opens.
    void ask() {
        Shop shop = opened;
        if (shop == null) {
            return;
        }
        List<Person> people = shop.pool().staff().active();
        if (people.isEmpty() && frame != null) {
            frame.navigator().open(new Screen.People());
            return;
        }
        scene.getRoot().requestFocus();
        scene.setRoot(new WhoView(new WhoViewModel(text, work, shop.pool().staff(), people, start.preferences().get("staff.last", ""),
                this::entered)));
    }

    /// The same one goes on where the work was left; for another one the file is opened anew, so that nothing of the one before stays.
    private void entered(Here here) {
        Shop shop = Objects.requireNonNull(opened);
        start.preferences().set("staff.last", here.name());
        if (frame == null) {
            show(shop, Veil.over(shop, here, queries -> new ReportCatalog(queries, OpenShop.VERSION)), here);
        } else if (frame.desk().here().equals(here)) {
            scene.setRoot(frame.root());
        } else {
            work.finish();
            leave();
            next = here;
            open(store);
        }
    }

    private void show(Shop shop, Shop seen, Here here) {
        frame = new ShopFrame(this, start, seen, new ShopFrame.Look(text, theme, dialogs, work, here));
        scene.setRoot(frame.root());
        stage.setTitle(text.of("shell.window-title", shop.file().getFileName()));
        List<Screen> before = place.tabs();
        frame.navigator().open(new Screen.Home());
        if (shop.file().equals(start.store())) {
            before.stream().filter(screen -> new Admission(here).admitted(screen) == screen).forEach(frame.navigator()::open);
            frame.navigator().open(new Screen.Home());
        }
        frame.prepare();
        if (cut) {
            frame.tellOfDrafts();
        }
    }

    private void failed(String why, String code) {
        Parent pane = new FailurePane(text, store.toString(), why, code, new FailurePane.Ways(
                () -> open(store),
                () -> dialogs.openStore().ifPresent(this::open),
                () -> dialogs.openStore().ifPresent(this::restore),
                () -> dialogs.openWithDesktop(start.log())));
        scene.setRoot(new StackPane(pane));
    }

    private void restore(Path backup) {
        work.write(text.of("shell.restoring"), () -> start.opener().restore(backup, store))
                .onSuccess(_ -> open(store)).run();
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void closed() {
        if (frame != null) {
            place.keep(stage, frame.navigator().openScreens());
        }
        leave();
        work.close();
        theme.forget(scene);
    }

    private void leave() {
        frame = null;
        if (opened != null) {
            opened.close();
            OpenMark.clear(opened.file());
            opened = null;
        }
    }
}
