package org.suanpan.app.commission;

import java.util.concurrent.Callable;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;

/// Does what a button says and keeps the sentence that came of it.
public final class Acts {

    private final Desk desk;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    public Acts(Desk desk) {
        this.desk = desk;
    }

    /// Why it could not be done; empty = nothing wrong.
    public StringProperty message() {
        return message;
    }

    public StringProperty done() {
        return done;
    }

    public void run(Callable<String> deed, Runnable after) {
        message.set("");
        done.set("");
        desk.work().write(desk.text().of("commission.saving"), deed).onSuccess(words -> {
            after.run();
            done.set(words);
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    public static Node strips(Acts acts) {
        return Nodes.column(Style.COLUMN_TIGHT, strip("message", Style.STRIP_PROBLEM, acts.message), strip("done", Style.STRIP_OK, acts.done));
    }

    public static Node strip(String id, Style kind, StringProperty words) {
        Label strip = Nodes.id(Nodes.paragraph("", Style.STRIP, kind), id);
        strip.setMaxWidth(Double.MAX_VALUE);
        words.subscribe(now -> {
            strip.setText(now);
            Nodes.showIf(strip, !now.isEmpty());
        });
        return strip;
    }
}
