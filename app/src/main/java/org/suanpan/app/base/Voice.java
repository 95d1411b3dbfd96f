package org.suanpan.app.base;

import org.suanpan.core.voice.AnswerService;
import org.suanpan.core.voice.AnswerSheet;
import org.suanpan.core.voice.ComplaintService;
import org.suanpan.core.voice.LossService;
import org.suanpan.core.voice.VoiceSettings;
import org.suanpan.core.voice.remind.Greeting;
import org.suanpan.core.voice.remind.ReminderService;

/// What works on what customers say, and on what is due with them.
public record Voice(ComplaintService complaints, AnswerService answers, AnswerSheet sheet, LossService losses, ReminderService reminders,
        Greeting greeting, VoiceSettings settings) {}
