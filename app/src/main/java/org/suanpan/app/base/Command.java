package org.suanpan.app.base;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something the user can do from anywhere: by its key, from the palette, from a menu. `words` is a text key.
public record Command(String words, Ikon icon, @Nullable KeyCombination keys, Runnable action) {

    public static Command of(String words, Ikon icon, String keys, Runnable action) {
        return new Command(words, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), action);
    }

    /// The key as it is written on screen, empty when there is none.
    public String keyText() {
        return keys == null ? "" : keys.getName().replace("Shift+Shortcut", "Ctrl+Shift").replace("Shortcut", "Ctrl")
                .replace("Comma", ",").replace("Slash", "/").replace("Equals", "=").replace("Minus", "-")
                .replace("Left", "←").replace("Right", "→");
    }
}
