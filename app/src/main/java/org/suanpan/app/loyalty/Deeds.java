package org.suanpan.app.loyalty;

import java.util.concurrent.Callable;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;

/// Does what a button of a form says, and keeps the sentence that came of it.
final class Deeds {

    private final Desk desk;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    Deeds(Desk desk) {
        this.desk = desk;
    }

    /// Why it could not be done; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// What was done; empty = nothing yet.
    StringProperty done() {
        return done;
    }

    /// `typed` reads the fields on the window's thread and gives what to do; `after` follows when it was done.
    void run(Callable<Callable<String>> typed, Runnable after) {
        message.set("");
        done.set("");
        Callable<String> deed;
        try {
            deed = typed.call();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        desk.work().write(desk.text().of("loyalty.saving"), deed).onSuccess(words -> {
            after.run();
            done.set(words);
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    static Money money(String typed) {
        return typed.isBlank() ? Money.ZERO : Money.parse(typed.strip().replace(",", ""));
    }

    /// A whole figure; empty = `none`.
    static long whole(String typed, long none) {
        if (typed.isBlank()) {
            return none;
        }
        try {
            return Long.parseLong(typed.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new Rejected("loyalty.not-whole", typed.strip());
        }
    }

    static int small(String typed, int none) {
        long whole = whole(typed, none);
        if (whole != (int) whole) {
            throw new Rejected("loyalty.not-whole", typed.strip());
        }
        return (int) whole;
    }
}
