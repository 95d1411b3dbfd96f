package org.suanpan.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Over every page, until somebody has read it: what the program did by itself.
final class NoticeStrip extends HBox {

    NoticeStrip(ShellViewModel model) {
        Style.on(this, Style.STRIP, Style.DRAFTS_STRIP);
        setId("notice-strip");
        Text text = model.desk().text();
        Label words = Nodes.paragraph("", Style.STRONG);
        getChildren().addAll(words, Nodes.spacer(),
                Nodes.id(Nodes.button(text.of("shell.notice-open"), () -> {
                    ShellViewModel.Notice told = model.notice().get();
                    model.notice().set(null);
                    if (told != null) {
                        model.desk().navigator().open(told.page());
                    }
                }, Style.PRIMARY), "notice-open"),
                Nodes.id(Nodes.button(text.of("shell.notice-close"), () -> model.notice().set(null)), "notice-close"));
        model.notice().subscribe(told -> {
            words.setText(told == null ? "" : told.words());
            Nodes.showIf(this, told != null);
        });
    }
}
