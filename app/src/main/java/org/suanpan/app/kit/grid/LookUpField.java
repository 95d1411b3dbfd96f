package org.suanpan.app.kit.grid;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;

/// A field that finds a record while one types: initials, code, a part of the name. Enter takes the first.
public final class LookUpField<T> extends TextField {

    private final ObjectProperty<@Nullable T> chosen;
    private final Function<T, String> words;
    private final BiConsumer<String, Consumer<List<T>>> find;
    private final ChoicePopup<T> popup = new ChoicePopup<>(this::take);
    private Runnable next = () -> {};
    private Runnable blank = () -> {};
    private boolean filling;

    /// `find` answers on the window's thread.
    public LookUpField(String id, ObjectProperty<@Nullable T> chosen, Function<T, String> words,
            BiConsumer<String, Consumer<List<T>>> find) {
        this.chosen = chosen;
        this.words = words;
        this.find = find;
        setId(id);
        Style.on(this, Style.FILTER_FIELD);
        chosen.subscribe(_ -> show());
        textProperty().addListener((_, _, typed) -> {
            if (filling || !isFocused()) {
                return;
            }
            if (typed.isBlank()) {
                popup.hide();
                return;
            }
            offer(typed);
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                selectAll();
            } else {
                left();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Where Enter goes when something is chosen.
    public void onNext(Runnable action) {
        next = action;
    }

    /// What Enter means while nothing is typed or chosen.
    public void onBlank(Runnable action) {
        blank = action;
    }

    /// Shows what can be chosen before anything is typed.
    public void drop() {
        requestFocus();
        offer("");
    }

    private void offer(String typed) {
        String before = getText();
        find.accept(typed, found -> {
            if (Objects.equals(before, getText()) && isFocused()) {
                popup.show(this, found.stream()
                        .map(value -> new GridChoice<T>(words.apply(value), "", _ -> value)).toList());
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> entered();
            case DOWN -> event.isAltDown() ? dropped() : moved(1);
            case UP -> moved(-1);
            case ESCAPE -> popup.isShowing() && closed();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean entered() {
        if (popup.isShowing()) {
            take();
        } else if (chosen.get() != null) {
            next.run();
        } else if (getText().isBlank()) {
            blank.run();
        }
        return true;
    }

    private boolean dropped() {
        drop();
        return true;
    }

    private boolean moved(int by) {
        if (!popup.isShowing()) {
            return false;
        }
        popup.move(by);
        return true;
    }

    private boolean closed() {
        popup.hide();
        return true;
    }

    private void take() {
        popup.selected().ifPresent(choice -> {
            T now = chosen.get();
            popup.hide();
            @SuppressWarnings("NullAway")
            T value = choice.apply().apply(now);
            chosen.set(value);
            next.run();
        });
    }

    /// An emptied field chooses nothing; half a word shows again what was chosen.
    private void left() {
        popup.hide();
        if (getText() == null || getText().isBlank()) {
            chosen.set(null);
        }
        show();
    }

    private void show() {
        T value = chosen.get();
        filling = true;
        setText(value == null ? "" : words.apply(value));
        filling = false;
    }
}
