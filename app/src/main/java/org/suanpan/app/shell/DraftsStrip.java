package org.suanpan.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Tab;
import org.suanpan.app.kit.Nodes;

/// Over the first page and the lists of documents, when the program did not end by itself: so many drafts were kept.
final class DraftsStrip extends HBox {

    private final ShellViewModel model;

    DraftsStrip(ShellViewModel model) {
        this.model = model;
        Style.on(this, Style.STRIP, Style.STRIP_CAUTION, Style.DRAFTS_STRIP);
        setId("drafts-strip");
        Label words = Nodes.label("", Style.STRONG);
        getChildren().addAll(words, Nodes.spacer(),
                Nodes.id(Nodes.button(model.desk().text().of("shell.drafts-open"), () -> {
                    model.leftDrafts().set(0);
                    model.desk().navigator().open(new Screen.Parked());
                }, Style.PRIMARY), "drafts-open"),
                Nodes.id(Nodes.button(model.desk().text().of("shell.drafts-ignore"), () -> model.leftDrafts().set(0)),
                        "drafts-ignore"));
        model.leftDrafts().subscribe(count -> {
            words.setText(model.desk().text().of("shell.drafts-left", count.intValue()));
            show();
        });
        model.desk().navigator().current().subscribe(_ -> show());
    }

    private void show() {
        Tab tab = model.desk().navigator().current().get();
        Nodes.showIf(this, model.leftDrafts().get() > 0 && tab != null
                && (tab.screen() instanceof Screen.Home || tab.screen() instanceof Screen.Papers));
    }
}
