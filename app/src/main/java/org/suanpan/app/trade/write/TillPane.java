package org.suanpan.app.trade.write;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Choices;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.trade.means.MeansPane;
import org.suanpan.app.trade.write.Till.Paid;
import org.suanpan.core.document.amount.RoundOff;

/// Below the lines at the counter: what is due, what the customer gives, and, in large figures, what goes back.
final class TillPane extends HBox {

    private final WriteViewModel model;
    private final Till till;
    private final Text text;
    private final Figures figures;
    private final TextField received;
    private final MeansPane means;
    private final Label due = Nodes.id(Nodes.label("", Style.TILL_FIGURE), "due");
    private final Label words = Nodes.label("", Style.MUTED);
    private final Label change = Nodes.id(Nodes.label("", Style.TILL_FIGURE), "change");

    /// `save` = posts the sale and begins the next one; `intoLines` = where a scanner is heard.
    TillPane(WriteViewModel model, Till till, HeadFields fields, Runnable save, Runnable intoLines) {
        this.model = model;
        this.till = till;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.ROW_WIDE);
        received = HeadFields.words("received", till.received(), 8);
        received.setOnAction(event -> {
            if (till.isCode()) {
                String code = received.getText().strip();
                received.clear();
                model.goods().scan(code);
            } else {
                save.run();
            }
            event.consume();
        });
        means = new MeansPane(model.desk(), till.means(), till.head().account(), till::due);
        means.onNext(this::collect);
        received.setPromptText(text.of("counter.exact"));
        getChildren().addAll(fields.field("trade.discount", HeadFields.words("discount", till.head().discount(), 5)),
                fields.field("counter.round-off", Choices.segments("round-off", List.of(RoundOff.values()),
                        step -> text.of("counter.round-off." + step), till.roundOff())));
        fields.account(getChildren());
        if (model.choices().accounts().size() > 1) {
            getChildren().add(Nodes.id(Nodes.link(text.of("means.split"), means::turn), "split"));
        }
        getChildren().addAll(fields.field("counter.received", received), Nodes.spacer(), words("counter.due"), due, words, change);
        model.lines().all().subscribe(this::show);
        till.head().discount().subscribe(this::show);
        till.received().subscribe(this::show);
        till.roundOff().subscribe(this::show);
        till.means().split().subscribe(this::show);
        till.means().amounts().values().forEach(typed -> typed.subscribe(this::show));
        till.head().account().subscribe(this::show);
        till.roundOff().addListener(_ -> intoLines.run());
    }

    private Node words(String key) {
        return Nodes.label(text.of(key), Style.MUTED);
    }

    /// The money by several means; stands above this.
    MeansPane means() {
        return means;
    }

    /// The caret goes to what the customer gives.
    void collect() {
        received.requestFocus();
        received.selectAll();
    }

    void show() {
        Paid last = till.last();
        boolean before = last != null && model.lines().filled().isEmpty();
        due.setText(figures.yuan(before ? last.due() : till.due()));
        Paid paid = before ? last : till.paid();
        words.setText(text.of(before ? "counter.change-before" : "counter.change"));
        means.show();
        change.setText(paid == null ? "—" : figures.yuan(paid.change()));
        Style.choose(change, paid == null ? Style.MUTED : Style.OK_TEXT, Style.MUTED, Style.OK_TEXT);
    }
}
