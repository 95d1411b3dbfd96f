package org.suanpan.core.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.festival.Festivals;

/// Before which festivals customers are given something, and how many days before it is time to see to it. No festival = never.
public record FestivalNotice(List<Festival> festivals, int days) {

    public static final FestivalNotice STANDARD = new FestivalNotice(List.of(Festival.SPRING, Festival.MID_AUTUMN), 10);

    private static final int MOST = 60;

    /// A festival that is near, and its day.
    public record Near(Festival festival, LocalDate day) {}

    public FestivalNotice {
        if (days < 1 || days > MOST) {
            throw new Rejected("voice.festival-days", days, MOST);
        }
        festivals = Arrays.stream(Festival.values()).filter(festivals::contains).toList();
    }

    /// Those whose notice has begun and which are not past; the next first. One whose day nobody knows is not there.
    public List<Near> near(LocalDate asOf, Festivals calendar) {
        LocalDate last = asOf.plusDays(days);
        return asOf.datesUntil(last.plusDays(1)).flatMap(day -> festivals.stream().filter(festival -> day.equals(calendar.day(festival, day.getYear())))
                .map(festival -> new Near(festival, day))).toList();
    }

    /// Of those that count, the ones of whose next day in a year nobody knows.
    public List<Festival> unknown(int year, Festivals calendar) {
        return festivals.stream().filter(calendar.unknown(year)::contains).toList();
    }

    /// As it is kept.
    String words() {
        return festivals.stream().map(Festival::name).collect(Collectors.joining(" "));
    }

    static List<Festival> festivals(String words) {
        return words.isBlank() ? List.of() : Arrays.stream(words.split(" ")).map(Festival::valueOf).toList();
    }
}
