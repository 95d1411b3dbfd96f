package org.suanpan.app.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kordamp.ikonli.Ikon;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Finder;
import org.suanpan.app.base.Recents;
import org.suanpan.core.base.SearchKeys;

/// What the palette finds: pages and commands by Chinese, English, pinyin or initials, and records.
public final class PaletteViewModel {

    private static final int MOST_RECORDS = 9;
    /// The title of what could not be read.
    private static final String UNREAD = "…";

    /// One line of the palette.
    record Hit(String title, String note, Ikon icon, Runnable action) {}

    private record Known(Command command, String haystack) {}

    private final Desk desk;
    private final List<? extends Finder> finders;
    private final List<Known> known;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private long asked;

    public PaletteViewModel(Desk desk, List<Command> commands, List<? extends Finder> finders, SearchKeys keys) {
        this.desk = desk;
        this.finders = finders;
        Set<String> seen = new HashSet<>();
        // A command with several keys is listed with its first.
        this.known = commands.stream().filter(c -> seen.add(c.words())).map(c -> new Known(c, haystack(c, keys))).toList();
        query.subscribe(_ -> search());
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    public BooleanProperty open() {
        return open;
    }

    /// Somebody may soon type: what names are looked for in is read anew where it has changed.
    public void prepare() {
        desk.work().read(desk.text().of("shell.palette.searching"), () -> {
            finders.forEach(Finder::prepare);
            return finders.size();
        }).run();
    }

    public void show() {
        prepare();
        query.set("");
        search();
        open.set(true);
    }

    void choose(Hit hit) {
        open.set(false);
        hit.action().run();
    }

    private void search() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        boolean commandsOnly = typed.startsWith(">");
        boolean recordsOnly = finders.stream().anyMatch(f -> typed.indexOf(f.sign()) == 0);
        String wanted = commandsOnly ? typed.substring(1).strip() : typed;
        List<Hit> found = new ArrayList<>();
        if (typed.isEmpty()) {
            desk.navigator().recents().latest().stream().filter(seen -> !UNREAD.equals(seen.title().getValue())).map(this::hit).forEach(found::add);
        }
        if (!recordsOnly) {
            known.stream().filter(k -> matches(k.haystack(), wanted)).map(k -> hit(k.command())).forEach(found::add);
        }
        hits.setAll(found);
        long mine = ++asked;
        if (!commandsOnly && !wanted.isEmpty()) {
            desk.work().read(desk.text().of("shell.palette.searching"), () -> Finder.all(finders, wanted, MOST_RECORDS))
                    .onSuccess(records -> {
                        // Only the answer to what stands in the field now.
                        if (mine == asked) {
                            records.forEach(r -> hits.add(new Hit(r.title(), r.note(), r.icon(),
                                    () -> desk.navigator().open(r.screen()))));
                        }
                    }).run();
        }
    }

    private Hit hit(Recents.Seen seen) {
        return new Hit(seen.title().getValue(), desk.text().of("shell.palette.recent"), seen.icon(),
                () -> desk.navigator().open(seen.screen()));
    }

    private Hit hit(Command command) {
        return new Hit(desk.text().of(command.words()), command.keyText(), command.icon(), command.action());
    }

    private String haystack(Command command, SearchKeys keys) {
        List<String> both = desk.text().inBoth(command.words());
        return (String.join(" ", both) + " " + keys.of(both.getFirst())).toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String haystack, String wanted) {
        for (String word : wanted.split("\\s+")) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
