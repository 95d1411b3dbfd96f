package org.suanpan.app.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Voice;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.voice.Answer;
import org.suanpan.core.voice.Complaint;
import org.suanpan.core.voice.Content;
import org.suanpan.core.voice.Loss;

/// What a customer said of the shop, for his card.
final class VoicePaneModel {

    private static final int COMPLAINTS = 5;

    private final Desk desk;
    private final CustomerId customer;
    private final LiveValue<Read> read;

    record Read(List<Complaint> complaints, List<Answer> answers, Content content, Optional<Loss> loss) {}

    VoicePaneModel(Desk desk, Voice voice, CustomerId customer) {
        this.desk = desk;
        this.customer = customer;
        read = new LiveValue<>(desk.refresh(), desk.text().of("voice.reading"), Set.of(Topic.CUSTOMER),
                () -> new Read(voice.complaints().of(customer, COMPLAINTS), voice.answers().of(customer, 1),
                        voice.answers().content(customer, desk.asOf().today()), voice.losses().of(customer)));
    }

    Desk desk() {
        return desk;
    }

    LiveValue<Read> read() {
        return read;
    }

    void say(Screen.Say.Saying saying) {
        desk.navigator().open(new Screen.Say(saying, customer, null, System.nanoTime()));
    }

    void open(Complaint one) {
        desk.navigator().open(new Screen.Complaint(one.id()));
    }
}
