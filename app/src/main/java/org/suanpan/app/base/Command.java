package org.suanpan.app.base;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do from anywhere: by its key, from the palette, from a menu. `words` is a text key.
/// `yields`: the screen in front may use the key for the same thing done there.
public record Command(String words, Ikon icon, @Nullable KeyCombination keys, boolean yields, Runnable action) {

    public static Command of(String words, Ikon icon, String keys, Runnable action) {
        return new Command(words, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), false, action);
    }

    public static Command yielding(String words, Ikon icon, String keys, Runnable action) {
        return new Command(words, icon, KeyCombination.valueOf(keys), true, action);
    }

    /// The key as it is written on screen, empty when there is none.
    public String keyText() {
        return keys == null ? "" : keys.getName().replace("Shift+Shortcut", "Ctrl+Shift").replace("Shortcut", "Ctrl")
                .replace("Comma", ",").replace("Slash", "/").replace("Equals", "=").replace("Minus", "-")
                .replace("Left", "←").replace("Right", "→");
    }
}
