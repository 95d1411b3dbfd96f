package org.suanpan.app.voice;

import java.time.LocalDate;
import java.time.ZoneId;

import javafx.scene.control.Label;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.core.voice.Complaint;

/// How a complaint stands, in words.
record ComplaintWords(Desk desk) {

    void state(Complaint one, Label chip) {
        Text text = desk.text();
        LocalDate today = desk.asOf().today();
        boolean late = one.waitsTooLong(today);
        chip.setText(late ? text.of("complaint.overdue") : one.verdict() != null ? text.of("complaint.verdict." + one.verdict())
                : text.of("complaint.state." + one.state()));
        Style look = late ? Style.CHIP_PROBLEM : switch (one.state()) {
            case OPEN -> Style.CHIP_CAUTION;
            case ANSWERED, DECIDED -> Style.CHIP_ACCENT;
            case CLOSED -> Style.CHIP_NEUTRAL;
        };
        Style.choose(chip, look, Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_ACCENT, Style.CHIP_NEUTRAL);
    }

    /// How long it took to answer, or by when it is to be answered.
    String wait(Complaint one) {
        Text text = desk.text();
        Complaint.Wait waited = one.waited(ZoneId.systemDefault());
        if (waited == null) {
            return text.of("complaint.answer-by", desk.figures().date(one.answerBy()));
        }
        String took = text.of(waited.hours() ? "complaint.hours" : "complaint.days", desk.figures().count(waited.count()));
        return one.isOverdue(desk.asOf().today()) ? text.of("complaint.took-late", took) : took;
    }
}
