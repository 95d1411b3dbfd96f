package org.suanpan.testkit.wrong.app.party;

import javafx.application.Platform;

import org.suanpan.core.base.Exempt;

/// Would break R11, but says why.
@Exempt(rule = "R11", reason = "shows that a reason is honoured")
public final class MayHurry {

    void later(Runnable work) {
        Platform.runLater(work);
    }
}
