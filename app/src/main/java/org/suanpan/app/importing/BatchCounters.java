package org.suanpan.app.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.importing.ImportedBatch;

/// The counts of one sheet, tried or brought in.
final class BatchCounters extends FlowPane {

    BatchCounters(ImportedBatch batch, Text text, Figures figures) {
        Style.on(this, Style.COUNTERS);
        setMinWidth(0);
        // One line where there is room for it.
        setPrefWrapLength(1400);
        HBox.setHgrow(this, Priority.ALWAYS);
        counter(text.of("importing.sheet"), batch.sheet() + " · " + text.of("importing.entity." + batch.entity()));
        counter(text.of("importing.rows-read"), figures.count(batch.rowsRead()));
        Style.on(counter(text.of("importing.imported"), figures.count(batch.imported())), Style.OK_TEXT);
        Label rejected = counter(text.of("importing.rejected"), figures.count(batch.rejected()));
        if (batch.rejected() > 0) {
            Style.on(rejected, Style.PROBLEM_TEXT);
        }
        counter(text.of("importing.skipped"), figures.count(batch.skipped()));
        ImportedBatch.Created created = batch.created();
        StringBuilder news = new StringBuilder();
        append(news, text, "importing.new-customers", created.customers(), figures);
        append(news, text, "importing.new-suppliers", created.suppliers(), figures);
        append(news, text, "importing.new-products", created.products(), figures);
        append(news, text, "importing.new-reps", created.reps(), figures);
        append(news, text, "importing.new-documents", created.documents(), figures);
        if (!news.isEmpty()) {
            counter(text.of("importing.created"), news.toString());
        }
        if (!batch.totals().amount().isZero()) {
            counter(text.of("importing.amount"), figures.yuan(batch.totals().amount()));
        }
    }

    private Label counter(String title, String value) {
        Label figure = Nodes.label(value, Style.COUNTER_VALUE);
        figure.setMinWidth(USE_PREF_SIZE);
        Label what = Nodes.label(title, Style.MUTED, Style.SMALL);
        what.setMinWidth(USE_PREF_SIZE);
        getChildren().add(Nodes.column(Style.COUNTER, what, figure));
        return figure;
    }

    private static void append(StringBuilder into, Text text, String key, long count, Figures figures) {
        if (count > 0) {
            into.append(into.isEmpty() ? "" : " · ").append(text.of(key, figures.count(count)));
        }
    }
}
