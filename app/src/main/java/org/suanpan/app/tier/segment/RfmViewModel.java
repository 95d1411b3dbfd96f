package org.suanpan.app.tier.segment;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.core.base.Progress;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerKeeping;
import org.suanpan.core.party.CustomerTerms;
import org.suanpan.core.tier.Segment;
import org.suanpan.core.tier.chart.RfmTable;

/// State of recency, frequency and money: what is chosen, whose names stand below, and the tag they are to get.
public final class RfmViewModel {

    /// A cell (its scores) or a segment.
    public record Chosen(int recency, int frequency, @Nullable Segment segment) {}

    private final Desk desk;
    private final LookViewModel look;
    private final CustomerKeeping keeping;
    private final ReadOnlyObjectWrapper<@Nullable RfmTable> table = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
    private final ObservableList<RfmTable.Row> rows = FXCollections.observableArrayList();
    private final StringProperty tag = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public RfmViewModel(LookViewModel look, CustomerKeeping keeping) {
        this.desk = look.desk();
        this.look = look;
        this.keeping = keeping;
        look.looked().subscribe(looked -> {
            if (looked != null) {
                table.set(RfmTable.of(looked));
                show();
            }
        });
        chosen.subscribe(_ -> show());
    }

    private void show() {
        RfmTable now = table.get();
        Chosen one = chosen.get();
        rows.setAll(now == null ? List.of() : one == null ? now.rows() : one.segment() == null ? now.rows(one.recency(), one.frequency())
                : now.rows(one.segment()));
    }

    Desk desk() {
        return desk;
    }

    LookViewModel look() {
        return look;
    }

    ReadOnlyObjectProperty<@Nullable RfmTable> table() {
        return table.getReadOnlyProperty();
    }

    /// Null = everybody who ever ordered.
    ObjectProperty<@Nullable Chosen> chosen() {
        return chosen;
    }

    ObservableList<RfmTable.Row> rows() {
        return rows;
    }

    StringProperty tag() {
        return tag;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// Everybody listed gets the tag; who bears it already keeps it.
    void tagAll() {
        String word = tag.get().strip();
        if (word.isEmpty() || rows.isEmpty()) {
            message.set(desk.text().of("board.tag-missing"));
            return;
        }
        List<CustomerId> customers = rows.stream().map(row -> row.line().id()).toList();
        desk.jobs().start(desk.text().of("board.tagging"), progress -> tagged(customers, word, progress), count -> {
            message.set(desk.text().of("board.tagged", desk.figures().count(count), word));
            tag.set("");
        }, problem -> message.set(desk.text().of(problem)));
    }

    private long tagged(List<CustomerId> customers, String word, Progress progress) {
        long done = 0;
        for (CustomerId customer : customers) {
            progress.checkpoint(done, customers.size());
            CustomerTerms terms = keeping.terms(customer);
            if (!terms.tags().contains(word)) {
                List<String> all = new java.util.ArrayList<>(terms.tags());
                all.add(word);
                keeping.setTerms(customer, terms.tags(all));
            }
            done++;
        }
        return done;
    }


    void open(RfmTable.Row row) {
        desk.navigator().open(new Screen.Card(row.line().id()));
    }

    void story(RfmTable.Row row) {
        desk.navigator().open(new Screen.TierStory(row.line().id()));
    }
}
