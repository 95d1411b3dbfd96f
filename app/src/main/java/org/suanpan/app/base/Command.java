package org.suanpan.app.base;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do from anywhere: by its key, from the palette, from a menu. `words` is a text key. `chord` = two
/// plain keys one after the other, empty = none. `yields`: the screen in front may use the key for the same thing done there.
public record Command(String words, Ikon icon, @Nullable KeyCombination keys, List<KeyCode> chord, boolean yields, Runnable action) {

    public static Command of(String words, Ikon icon, String keys, Runnable action) {
        return new Command(words, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), List.of(), false, action);
    }

    public static Command yielding(String words, Ikon icon, String keys, Runnable action) {
        return new Command(words, icon, KeyCombination.valueOf(keys), List.of(), true, action);
    }

    /// By two plain keys one after the other.
    public static Command of(String words, Ikon icon, KeyCode first, KeyCode then, Runnable action) {
        return new Command(words, icon, null, List.of(first, then), false, action);
    }

    public boolean beginsWith(KeyCode key) {
        return !chord.isEmpty() && chord.getFirst() == key;
    }

    public boolean isChord(KeyCode first, KeyCode then) {
        return chord.equals(List.of(first, then));
    }

    /// The key as it is written on screen, empty when there is none.
    public String keyText() {
        if (!chord.isEmpty()) {
            return String.join(" ", chord.stream().map(KeyCode::getName).toList());
        }
        return keys == null ? "" : keys.getName().replace("Shift+Shortcut", "Ctrl+Shift").replace("Shortcut", "Ctrl")
                .replace("Comma", ",").replace("Slash", "/").replace("Equals", "=").replace("Minus", "-")
                .replace("Left", "←").replace("Right", "→");
    }
}
