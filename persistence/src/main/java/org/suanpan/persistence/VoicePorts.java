package org.suanpan.persistence;

import org.suanpan.core.voice.Answers;
import org.suanpan.core.voice.Complaints;
import org.suanpan.core.voice.Losses;
import org.suanpan.core.voice.remind.Reminders;
import org.suanpan.persistence.voice.VoiceStore;

/// The ports of what customers say and of what is due with them.
public record VoicePorts(Complaints complaints, Answers answers, Losses losses, Reminders reminders) {

    static VoicePorts of(VoiceStore store) {
        return new VoicePorts(store.complaints(), store.answers(), store.losses(), store.reminders());
    }
}
