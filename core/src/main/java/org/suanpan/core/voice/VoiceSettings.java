package org.suanpan.core.voice;

import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.base.UnitOfWork;

/// The rules as the settings change them: keeping them is one unit of work.
public record VoiceSettings(UnitOfWork unitOfWork, StoreFacts facts) {

    private static final String ANSWER = "voice.answer-days";
    private static final String ASK = "voice.ask-every";
    private static final String VISIT = "voice.visit.";

    public VoiceRules rules() {
        VoiceRules standard = VoiceRules.STANDARD;
        return new VoiceRules(days(ANSWER, standard.answerDays()), days(ASK, standard.askEvery()), days(VISIT + "A", standard.visitA()),
                days(VISIT + "B", standard.visitB()), days(VISIT + "C", standard.visitC()));
    }

    public void keep(VoiceRules rules) {
        unitOfWork.write(() -> {
            facts.set(ANSWER, String.valueOf(rules.answerDays()));
            facts.set(ASK, String.valueOf(rules.askEvery()));
            facts.set(VISIT + "A", String.valueOf(rules.visitA()));
            facts.set(VISIT + "B", String.valueOf(rules.visitB()));
            facts.set(VISIT + "C", String.valueOf(rules.visitC()));
        });
    }

    private int days(String name, int standard) {
        return Integer.parseInt(facts.setting(name, String.valueOf(standard)));
    }
}
