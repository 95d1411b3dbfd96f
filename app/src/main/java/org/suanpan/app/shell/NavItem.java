package org.suanpan.app.shell;

import org.kordamp.ikonli.Ikon;

import org.suanpan.app.base.Screen;

/// One entry of the navigation; `words` is the text key of its name.
public record NavItem(String words, Ikon icon, Screen screen) {}
