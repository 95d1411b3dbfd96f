package org.suanpan.app.shell;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Command;

/// Two plain keys one after the other, such as G then Y. They mean nothing while something is being typed.
final class Chords {

    private @Nullable KeyCode first;

    /// What the pressed key completes; empty while it begins something or means nothing here.
    Optional<Command> pressed(KeyEvent event, @Nullable Node focused, List<Command> commands) {
        if (event.getCode().isModifierKey()) {
            return Optional.empty();
        }
        KeyCode before = first;
        first = null;
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || isTypedInto(focused)) {
            return Optional.empty();
        }
        Optional<Command> done = before == null ? Optional.empty()
                : commands.stream().filter(command -> command.isChord(before, event.getCode())).findFirst();
        if (done.isEmpty() && commands.stream().anyMatch(command -> command.beginsWith(event.getCode()))) {
            first = event.getCode();
        }
        return done;
    }

    private static boolean isTypedInto(@Nullable Node focused) {
        return focused instanceof TextInputControl text && text.isEditable()
                || focused instanceof ComboBoxBase<?> box && box.isEditable();
    }
}
