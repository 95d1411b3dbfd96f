package org.suanpan.app.admin;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Stands in the window when the data file could not be opened: why, and what can be done about it.
public final class FailurePane extends VBox {

    /// What the user can do.
    public record Ways(Runnable again, Runnable otherFile, Runnable restore, Runnable log) {}

    /// `why` is one sentence; `code` is empty for a plain refusal.
    public FailurePane(Text text, String file, String why, String code, Ways ways) {
        Style.on(this, Style.FAILURE);
        setId("failure");
        setMaxHeight(USE_PREF_SIZE);
        Node head = Nodes.row(Style.ROW_WIDE, Style.on(Nodes.icon(MaterialDesignD.DATABASE_ALERT_OUTLINE),
                Style.FAILURE_ICON), Nodes.label(text.of("admin.failure.title"), Style.PAGE_TITLE));
        var again = Nodes.button(text.of("base.again"), ways.again(), Style.PRIMARY);
        again.setDefaultButton(true);
        getChildren().addAll(head, Nodes.id(Nodes.paragraph(why), "failure-why"),
                Nodes.paragraph(text.of("admin.failure.file", file), Style.MUTED),
                Nodes.paragraph(text.of("admin.failure.safe"), Style.MUTED));
        if (!code.isEmpty()) {
            getChildren().add(Nodes.label(text.of("base.error-code", code), Style.CODE));
        }
        getChildren().add(Nodes.row(Style.ACTIONS,
                Nodes.button(text.of("base.open-log"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, ways.log()),
                Nodes.spacer(),
                Nodes.button(text.of("admin.failure.restore"), MaterialDesignD.DATABASE_REFRESH_OUTLINE,
                        ways.restore()),
                Nodes.button(text.of("admin.failure.other"), MaterialDesignF.FOLDER_OPEN_OUTLINE, ways.otherFile()),
                again));
    }
}
