package org.suanpan.app.kit.grid;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/// One entry of a look-up: its words, a note at the right, what choosing it makes of the row, and who gives a small
/// picture of it to the one that asks; null = it has none.
public record GridChoice<R>(String title, String note, UnaryOperator<R> apply, @Nullable Consumer<Consumer<Image>> picture) {

    public GridChoice(String title, String note, UnaryOperator<R> apply) {
        this(title, note, apply, null);
    }
}
