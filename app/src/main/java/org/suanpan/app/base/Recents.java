package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.Ikon;

/// The records looked at since the window was opened, the latest first, each once.
public final class Recents {

    private static final int MOST = 10;

    /// `title` says what the tab says, which may come a moment after it was opened.
    public record Seen(ObservableValue<String> title, Ikon icon, Screen screen) {}

    private final List<Seen> seen = new ArrayList<>();

    /// Remembers a tab that came to the front, when it shows one record.
    void see(Tab tab) {
        if (tab.screen() instanceof Screen.Card || tab.screen() instanceof Screen.ProductCard || tab.screen() instanceof Screen.Paper
                || tab.screen() instanceof Screen.Statement) {
            seen.removeIf(s -> s.screen().key().equals(tab.screen().key()));
            seen.addFirst(new Seen(tab.title(), tab.icon(), tab.screen()));
            while (seen.size() > MOST) {
                seen.removeLast();
            }
        }
    }

    void clear() {
        seen.clear();
    }

    public List<Seen> latest() {
        return List.copyOf(seen);
    }
}
