package org.suanpan.app.trade.paper;

import org.suanpan.core.stock.batch.Batch;
import org.suanpan.core.stock.batch.Serials;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DraftLine.Marks;

/// Batch or pieces on the lines of a document, in words.
record PaperMarks(Document document) {

    boolean any() {
        return document.lines().stream().anyMatch(line -> !words(line.no()).isEmpty());
    }

    /// The key of the column's title.
    String title() {
        boolean batches = document.lines().stream().anyMatch(line -> !batch(line.no()).isNameless());
        boolean pieces = document.lines().stream().anyMatch(line -> !marks(line.no()).serials().isEmpty());
        return batches && pieces ? "batch.both" : batches ? "batch.number" : "batch.serials";
    }

    String words(int line) {
        Batch batch = batch(line);
        return batch.isNameless() ? String.join(" ", Serials.parse(marks(line).serials()).numbers()) : batch.label();
    }

    /// What finds it among all batches and serial numbers; empty where there is nothing.
    String sought(int line) {
        Batch batch = batch(line);
        if (batch.isNameless()) {
            return Serials.parse(marks(line).serials()).numbers().stream().findFirst().orElse("");
        }
        return batch.number().isEmpty() ? batch.label() : batch.number();
    }

    private Batch batch(int line) {
        return new Batch(marks(line).batch(), marks(line).expires());
    }

    private Marks marks(int line) {
        return document.lines().get(line - 1).typed().marks();
    }
}
