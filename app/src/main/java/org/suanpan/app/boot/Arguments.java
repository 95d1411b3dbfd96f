package org.suanpan.app.boot;

import java.nio.file.Path;
import java.util.List;

/// What the command line asks for before anybody reads it closely: a command, or the window on a data file.
record Arguments(boolean isWindow, Path store, String file) {

    private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

    /// Without a word that is no option, the window is meant. `--open FILE` hands a spreadsheet to the window.
    static Arguments of(String... arguments) {
        Path store = DataFolder.defaultStore();
        String file = "";
        boolean window = true;
        for (int i = 0; i < arguments.length && window; i++) {
            boolean last = i + 1 == arguments.length;
            switch (arguments[i]) {
                case "--store" -> store = last ? store : Path.of(arguments[++i]);
                case "--open" -> file = last ? "" : arguments[++i];
                case "--lang" -> i++;
                default -> window = arguments[i].startsWith("--") && !HELP.contains(arguments[i])
                        && !arguments[i].equals("--json");
            }
        }
        return new Arguments(window, store, file);
    }
}
