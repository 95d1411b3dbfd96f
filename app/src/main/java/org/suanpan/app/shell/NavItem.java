package org.suanpan.app.shell;

import org.kordamp.ikonli.Ikon;

import org.suanpan.app.base.Screen;

/// One entry of the navigation; `words` is the text key of its name. Numbered ones have Alt and their number as key.
public record NavItem(String words, Ikon icon, Screen screen, boolean isNumbered) {

    public NavItem(String words, Ikon icon, Screen screen) {
        this(words, icon, screen, true);
    }
}
