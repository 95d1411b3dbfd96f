package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

/// A tab put together by a feature: its live data runs while it is in front.
public final class OpenTab implements Tab {

    private Screen screen;
    private final ObservableValue<String> title;
    private final Ikon icon;
    private final String help;
    private final Supplier<Node> build;
    private final List<LiveValue<?>> live = new ArrayList<>();
    private Consumer<Screen> accept = _ -> {};
    private ObservableValue<String> selection = new ReadOnlyStringWrapper("");

    /// `help` is the text key of the screen's help.
    public OpenTab(Screen screen, ObservableValue<String> title, Ikon icon, String help, Supplier<Node> build) {
        this.screen = screen;
        this.title = title;
        this.icon = icon;
        this.help = help;
        this.build = build;
    }

    public OpenTab live(LiveValue<?>... values) {
        live.addAll(List.of(values));
        return this;
    }

    /// Takes over what an opened screen presets; also called with the first one.
    public OpenTab onAccept(Consumer<Screen> action) {
        accept = action;
        action.accept(screen);
        return this;
    }

    public OpenTab selection(ObservableValue<String> words) {
        selection = words;
        return this;
    }

    @Override
    public Screen screen() {
        return screen;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public Node build() {
        return build.get();
    }

    @Override
    public void accept(Screen again) {
        screen = again;
        accept.accept(again);
    }

    @Override
    public void shown() {
        live.forEach(LiveValue::shown);
    }

    @Override
    public void hidden() {
        live.forEach(LiveValue::hidden);
    }

    @Override
    public ObservableValue<String> selection() {
        return selection;
    }

    @Override
    public String help() {
        return help;
    }
}
