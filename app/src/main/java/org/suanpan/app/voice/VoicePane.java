package org.suanpan.app.voice;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.suanpan.app.base.PartyScreen.Say.Saying;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Card;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Rate;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Content;

/// On a customer's card: complaints, how content he is, why he was lost, and writing each of them down.
final class VoicePane extends VBox {

    private final VoicePaneModel model;
    private final Text text;
    private final VBox lines = Nodes.column(Style.COLUMN_TIGHT);

    VoicePane(VoicePaneModel model) {
        this.model = model;
        this.text = model.desk().text();
        setId("voice");
        getChildren().add(new Card(text.of("voice.title"), lines,
                Nodes.id(Nodes.button(text.of("complaint.new"), () -> model.say(Saying.COMPLAINT)), "complain"),
                Nodes.id(Nodes.button(text.of("satisfied.new"), () -> model.say(Saying.ANSWER)), "answer"),
                Nodes.id(Nodes.button(text.of("loss.new"), () -> model.say(Saying.LOSS)), "lose")));
        model.read().value().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.read().shown();
            } else {
                model.read().hidden();
            }
        });
    }

    private void show() {
        VoicePaneModel.Read read = model.read().value().get();
        lines.getChildren().clear();
        if (read == null) {
            return;
        }
        read.loss().ifPresent(loss -> lines.getChildren().add(Nodes.row(Style.ROW, Nodes.chip(text.of("loss.chip"), Style.CHIP_PROBLEM),
                Nodes.label(model.desk().figures().date(loss.day()) + "  " + text.of("loss.reason." + loss.reason()) + "  " + loss.words(), Style.FACT_VALUE))));
        Content content = read.content();
        if (!read.answers().isEmpty()) {
            Answer last = read.answers().getFirst();
            lines.getChildren().add(Nodes.row(Style.ROW, Nodes.chip(text.of("satisfied.chip"), Style.CHIP_OK),
                    Nodes.label(text.of("satisfied.card", mean(content.mean()), mean(content.shrunk()), String.valueOf(content.answers()),
                            model.desk().figures().date(last.day()), String.valueOf(last.score()), last.words()).strip(), Style.FACT_VALUE)));
        }
        ComplaintWords words = new ComplaintWords(model.desk());
        for (Complaint one : read.complaints()) {
            Label chip = Nodes.label("", Style.CHIP);
            words.state(one, chip);
            lines.getChildren().add(Nodes.row(Style.ROW, chip, Nodes.link(model.desk().figures().date(one.day()) + "  "
                    + text.of("complaint.subject." + one.subject()) + "  " + one.words(), () -> model.open(one)), Nodes.label(words.wait(one), Style.MUTED)));
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Nodes.paragraph(text.of("voice.nothing"), Style.MUTED));
        }
    }

    private static String mean(@org.jspecify.annotations.Nullable Rate mean) {
        return mean == null ? "–" : mean.toString(2);
    }
}
