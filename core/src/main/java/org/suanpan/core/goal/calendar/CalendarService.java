package org.suanpan.core.goal.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// Keeps the shop's calendar.
public final class CalendarService implements Calendaring {

    private static final int QUARTER = 4;

    private final UnitOfWork unitOfWork;
    private final ShopCalendar calendar;

    public CalendarService(UnitOfWork unitOfWork, ShopCalendar calendar) {
        this.unitOfWork = unitOfWork;
        this.calendar = calendar;
    }

    @Override
    public Year year(int year, LocalDate asOf) {
        return new Year(calendar.days(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))), calendar.rule(), closes(calendar, asOf),
                calendar.festivals());
    }

    /// By its sales a shop keeps holidays unless it sold on a quarter of them in the year before.
    public static boolean closes(ShopCalendar calendar, LocalDate asOf) {
        return switch (calendar.rule()) {
            case CLOSED -> true;
            case OPEN -> false;
            case BY_SALES -> {
                DateSpan year = new DateSpan(asOf.minusYears(1).plusDays(1), asOf);
                long off = calendar.days(year).stream().filter(day -> day.kind() == ShopDay.Kind.OFF && !day.isOwn()).count();
                yield calendar.worked(year).size() * (long) QUARTER < Math.max(1, off);
            }
        };
    }

    @Override
    public void set(LocalDate day, ShopDay.@Nullable Kind kind, String name, Here here) {
        refuseChange(here);
        if (kind != null && name.isBlank()) {
            throw new Rejected("calendar.no-name");
        }
        unitOfWork.write(() -> {
            calendar.remove(day);
            if (kind != null) {
                calendar.keep(new ShopDay(day, kind, name.strip(), ""));
            }
        });
    }

    @Override
    public void rule(HolidayRule rule, Here here) {
        refuseChange(here);
        unitOfWork.write(() -> calendar.keepRule(rule));
    }

    @Override
    public void festival(Festival festival, int year, @Nullable LocalDate day, Here here) {
        refuseChange(here);
        unitOfWork.write(() -> calendar.keepFestivals(calendar.festivals().with(festival, year, day)));
    }

    private static void refuseChange(Here here) {
        if (!here.allows(Right.SETTINGS)) {
            throw new Rejected("target.no-change");
        }
    }
}
