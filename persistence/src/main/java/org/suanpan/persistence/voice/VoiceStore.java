package org.suanpan.persistence.voice;

import java.util.List;

import org.suanpan.core.voice.Answers;
import org.suanpan.core.voice.Complaints;
import org.suanpan.core.voice.Losses;
import org.suanpan.core.voice.remind.Reminders;
import org.suanpan.persistence.db.Sessions;

/// Builds the ports of what customers say; the one type of this package that [org.suanpan.persistence.Database] sees.
public record VoiceStore(Complaints complaints, Answers answers, Losses losses, Reminders reminders) {

    public static final List<Class<?>> MAPPERS = List.of(ComplaintMapper.class, AnswerMapper.class, LossMapper.class, ReminderMapper.class);

    public static VoiceStore over(Sessions sessions) {
        return new VoiceStore(new SqliteComplaints(sessions), new SqliteAnswers(sessions), new SqliteLosses(sessions), new SqliteReminders(sessions));
    }
}
