package org.suanpan.core.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A call, visit or message of the sample shop. `way` = CALL, VISIT or MESSAGE; what nobody `answered` has no result; `next` = the day to come
/// back, null = none.
public record SampleTalk(LocalDate date, String customerCode, String repName, String way, boolean answered, String result, @Nullable LocalDate next,
        String nextWhat) {

    private static final int EVERY = 6;
    private static final int DAYS = 88;
    /// Of a thousand contacts so many are answered; everybody is of one of these kinds.
    private static final int[] ANSWER = {980, 900, 750, 550, 300};

    /// Every so many-th customer in the last quarter, by day.
    static List<SampleTalk> all(List<SampleCustomer> customers, LocalDate end, SampleDice dice) {
        List<List<String>> words = SampleText.lines("talks.txt").stream().map(line -> SampleText.parts(line, '|')).toList();
        List<SampleTalk> talks = new ArrayList<>();
        for (int i = 0; i < customers.size(); i += EVERY) {
            SampleCustomer who = customers.get(i);
            int answers = ANSWER[dice.below(ANSWER.length)];
            LocalDate day = end.minusDays(DAYS - dice.below(14));
            while (!day.isAfter(end)) {
                talks.add(talk(who, day, dice.perMille(answers), dice.of(words), dice));
                day = day.plusDays(dice.between(12, 30));
            }
        }
        talks.sort(Comparator.comparing(SampleTalk::date));
        return List.copyOf(talks);
    }

    private static SampleTalk talk(SampleCustomer who, LocalDate day, boolean answered, List<String> said, SampleDice dice) {
        LocalDate next = day.plusDays(dice.between(1, 9));
        boolean again = answered ? !said.get(2).isEmpty() : dice.perMille(300);
        return new SampleTalk(day, who.code(), who.rep().name(), said.getFirst(), answered, answered ? said.get(1) : "", again ? next : null,
                again && answered ? said.get(2) : "");
    }
}
