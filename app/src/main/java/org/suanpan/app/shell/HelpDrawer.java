package org.suanpan.app.shell;

import java.util.HashSet;
import java.util.Set;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Help for the screen in front, and the keys that work everywhere.
final class HelpDrawer extends VBox {

    HelpDrawer(ShellViewModel model) {
        Style.on(this, Style.DRAWER, Style.HELP);
        setId("help");
        Text text = model.desk().text();
        Label about = Nodes.paragraph("");
        model.desk().navigator().current().subscribe(tab -> about.setText(tab == null ? "" : text.of(tab.help())));
        GridPane keys = Style.on(new GridPane(), Style.HELP_KEYS);
        int line = 0;
        Set<String> seen = new HashSet<>();
        for (Command command : model.commands()) {
            if (!command.keyText().isEmpty() && seen.add(command.words())) {
                keys.addRow(line++, Nodes.label(command.keyText(), Style.KEYCAP),
                        Nodes.label(text.of(command.words())));
            }
        }
        getChildren().addAll(
                Nodes.row(Style.DRAWER_HEAD, Nodes.label(text.of("shell.help"), Style.SECTION), Nodes.spacer(),
                        Nodes.iconButton(MaterialDesignC.CLOSE, text.of("shell.tab.close"),
                                () -> model.help().set(false))),
                about, Nodes.label(text.of("shell.keys"), Style.SECTION), keys);
    }
}
