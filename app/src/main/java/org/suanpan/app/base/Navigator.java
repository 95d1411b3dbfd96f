package org.suanpan.app.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// Which screens are open, which one is in front, and the way back.
public final class Navigator {

    private static final int MOST_TABS = 12;

    private final Map<Class<? extends Screen>, Function<Screen, Tab>> makers = new HashMap<>();
    private final ObservableList<Tab> tabs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Tab> current = new ReadOnlyObjectWrapper<>();
    private final Recents recents = new Recents();
    private UnaryOperator<Screen> admission = UnaryOperator.identity();
    private boolean staying;
    private final Deque<Screen> behind = new ArrayDeque<>();
    private final Deque<Screen> ahead = new ArrayDeque<>();
    private final Deque<Screen> closed = new ArrayDeque<>();

    public void register(Class<? extends Screen> kind, Function<Screen, Tab> maker) {
        makers.put(kind, maker);
    }

    /// What stands in the place of a screen that is not for whoever is here.
    public void admitting(UnaryOperator<Screen> now) {
        admission = now;
    }

    public ObservableList<Tab> tabs() {
        return tabs;
    }

    public ReadOnlyObjectProperty<@Nullable Tab> current() {
        return current.getReadOnlyProperty();
    }

    /// Goes there; an open tab of the same key is taken again.
    public void open(Screen screen) {
        Tab before = current.get();
        if (staying) {
            tab(screen);
            return;
        }
        if (before != null && !before.screen().key().equals(screen.key())) {
            behind.push(before.screen());
            ahead.clear();
        }
        go(screen);
    }

    /// What `action` opens is opened behind the tab in front, which stays there.
    public void behind(Runnable action) {
        Tab before = current.get();
        staying = true;
        try {
            action.run();
        } finally {
            staying = false;
        }
        if (before != null && current.get() != before) {
            select(before);
        }
    }

    /// Brings an open tab to the front as it stands.
    public void show(Tab tab) {
        Tab before = current.get();
        if (before != null && before != tab) {
            behind.push(before.screen());
            ahead.clear();
        }
        select(tab);
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    /// Closes a tab; the first page stays.
    public void close(Tab tab) {
        if (tab.screen() instanceof Screen.Home) {
            return;
        }
        int at = tabs.indexOf(tab);
        if (at < 0) {
            return;
        }
        closed.push(tab.screen());
        tabs.remove(at);
        if (current.get() == tab) {
            tab.hidden();
            current.set(null);
            select(tabs.get(Math.max(0, Math.min(at, tabs.size() - 1))));
        }
    }

    /// Closes tabs and leaves no way back to any page; what was seen lately is forgotten too.
    public void forget(Predicate<Tab> which) {
        List.copyOf(tabs).stream().filter(which).forEach(this::close);
        List.of(behind, ahead, closed).forEach(Deque::clear);
        recents.clear();
    }

    public void reopen() {
        if (!closed.isEmpty()) {
            open(closed.pop());
        }
    }

    /// `by` = 1 for the next tab, -1 for the one before; goes round.
    public void cycle(int by) {
        int at = tabs.indexOf(current.get());
        if (at >= 0) {
            show(tabs.get(Math.floorMod(at + by, tabs.size())));
        }
    }

    public Recents recents() {
        return recents;
    }

    public List<Screen> openScreens() {
        return tabs.stream().map(Tab::screen).toList();
    }

    private void step(Deque<Screen> from, Deque<Screen> to) {
        Tab before = current.get();
        if (!from.isEmpty() && before != null) {
            to.push(before.screen());
            go(from.pop());
        }
    }

    private void go(Screen screen) {
        select(tab(screen));
    }

    // The open tab of the screen, or a new one.
    private Tab tab(Screen wanted) {
        Screen screen = admission.apply(wanted);
        Tab tab = tabs.stream().filter(t -> t.screen().key().equals(screen.key())).findFirst().orElse(null);
        if (tab == null) {
            Function<Screen, Tab> maker = makers.get(screen.getClass());
            if (maker == null) {
                throw new IllegalStateException("nobody makes " + screen);
            }
            tab = maker.apply(screen);
            if (tabs.size() >= MOST_TABS) {
                tabs.remove(1);
            }
            tabs.add(tab);
        } else {
            tab.accept(screen);
        }
        return tab;
    }

    private void select(Tab tab) {
        Tab before = current.get();
        if (before == tab) {
            return;
        }
        if (before != null) {
            before.hidden();
        }
        current.set(tab);
        recents.see(tab);
        tab.shown();
    }
}
