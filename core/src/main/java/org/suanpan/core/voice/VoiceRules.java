package org.suanpan.core.voice;

import org.suanpan.core.base.Rejected;

/// How the shop listens: days until a complaint is answered, days between two questions to one customer, and every how many days
/// customers of each tier are to be heard of.
public record VoiceRules(int answerDays, int askEvery, int visitA, int visitB, int visitC) {

    public static final VoiceRules STANDARD = new VoiceRules(1, 30, 14, 30, 90);

    private static final int YEAR = 365;

    public VoiceRules {
        for (int days : new int[] {answerDays, askEvery, visitA, visitB, visitC}) {
            if (days < 0 || days > YEAR) {
                throw new Rejected("voice.days-wrong", days, YEAR);
            }
        }
        if (visitA < 1 || visitB < 1 || visitC < 1) {
            throw new Rejected("voice.visit-never");
        }
    }

    /// A customer without a tier is heard of as rarely as one of C.
    public int every(String tier) {
        return switch (tier) {
            case "A" -> visitA;
            case "B" -> visitB;
            default -> visitC;
        };
    }
}
