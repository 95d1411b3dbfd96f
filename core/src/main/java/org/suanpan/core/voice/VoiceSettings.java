package org.suanpan.core.voice;

import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.festival.Festivals;

/// The rules as the settings change them: keeping them is one unit of work.
public record VoiceSettings(UnitOfWork unitOfWork, StoreFacts facts) {

    private static final String ANSWER = "voice.answer-days";
    private static final String ASK = "voice.ask-every";
    private static final String VISIT = "voice.visit.";
    private static final String FESTIVALS = "voice.festivals";
    private static final String FESTIVAL_DAYS = "voice.festival-days";
    private static final String BY_TIERS = "voice.visit-by-tiers";

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

    /// Whether tiers are visited as often as their policy says; the shop's own days hold for what it says nothing of.
    public boolean visitsByTiers() {
        return Boolean.parseBoolean(facts.setting(BY_TIERS, "true"));
    }

    public void keepVisitsByTiers(boolean byTiers) {
        unitOfWork.write(() -> facts.set(BY_TIERS, String.valueOf(byTiers)));
    }

    public FestivalNotice festivals() {
        FestivalNotice standard = FestivalNotice.STANDARD;
        return new FestivalNotice(FestivalNotice.festivals(facts.setting(FESTIVALS, standard.words())), days(FESTIVAL_DAYS, standard.days()));
    }

    public void keepFestivals(FestivalNotice notice) {
        unitOfWork.write(() -> {
            facts.set(FESTIVALS, notice.words());
            facts.set(FESTIVAL_DAYS, String.valueOf(notice.days()));
        });
    }

    /// When festivals are, by the shop's calendar.
    public Festivals calendar() {
        return Festivals.parse(facts.setting(Festivals.SETTING, ""));
    }

    private int days(String name, int standard) {
        return Integer.parseInt(facts.setting(name, String.valueOf(standard)));
    }
}
