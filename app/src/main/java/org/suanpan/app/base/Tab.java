package org.suanpan.app.base;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

/// An open screen: its state lives here, its nodes are built on demand, anew after a change of language.
public interface Tab {

    Screen screen();

    ObservableValue<String> title();

    Ikon icon();

    /// Builds the nodes over the state that is there.
    Node build();

    /// Another screen of the same key was asked for: take over what it presets.
    default void accept(Screen again) {}

    default void shown() {}

    default void hidden() {}

    /// What is selected, counted and added up, for the status bar.
    default ObservableValue<String> selection() {
        return new ReadOnlyStringWrapper("");
    }

    /// Help in a few sentences, found under this key.
    String help();
}
