package org.suanpan.app.staff.veil;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Shop;
import org.suanpan.app.staff.veil.Walk.Place;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.record.PartyKeeping;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.report.ReportQueries;
import org.suanpan.core.report.ReportRunner;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;
import org.suanpan.core.staff.Staffing;

/// A shop as the one who is here sees it. Every port a screen gets goes through here, new ones too: telephone numbers come out masked for whoever
/// may not see them whole, files are written only by whoever may take them along and are written down, and what is done is done by the one
/// who is here, whatever name the screen gives.
public final class Veil {

    private final Here here;
    private final Staffing staff;
    private final Function<ReportQueries, ReportRunner> reports;
    private final @Nullable Masks masks;
    private final OwnPay pay;
    private final CostPapers papers;
    private final Walk outward;
    private final Walk inward = new Walk((value, place, beside) -> in(value, place, beside, false));
    private final Walk asking = new Walk((value, place, beside) -> in(value, place, beside, true));

    private Veil(Here here, Staffing staff, Function<ReportQueries, ReportRunner> reports) {
        this.here = here;
        this.staff = staff;
        this.reports = reports;
        this.pay = new OwnPay(here);
        this.papers = new CostPapers(here);
        this.outward = new Walk(this::out, (record, key, value) -> pay.leavesOut(record, key, value) || papers.leavesOut(record, key, value));
        this.masks = here.allows(Right.PHONES) ? null : new Masks();
    }

    /// `reports` makes the reports over what may be read.
    public static Shop over(Shop shop, Here here, Function<ReportQueries, ReportRunner> reports) {
        return new Veil(here, shop.pool().staff(), reports).port(Shop.class, shop);
    }

    private <T> T port(Class<T> type, T port) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> called(type, port, method, arguments == null ? new Object[0] : arguments)));
    }

    private @Nullable Object called(Class<?> type, Object port, Method method, Object[] given) {
        if (method.getDeclaringClass() == Object.class) {
            return invoked(port, method, given);
        }
        if (port instanceof Shop shop && method.getReturnType() == ReportRunner.class) {
            return port(ReportRunner.class, reports.apply(port(ReportQueries.class, shop.reportQueries())));
        }
        boolean file = Taking.isTaking(type, method);
        if (file && !here.allows(Right.EXPORT)) {
            throw new Rejected("staff.no-export");
        }
        Taking.refuseHidden(type, given, here);
        OwnPay.refuseOthers(method, given, here);
        @Nullable Object[] arguments = new @Nullable Object[given.length];
        Object before = before(port, given);
        for (int i = 0; i < given.length; i++) {
            arguments[i] = Actor.OWNER.equals(given[i]) ? here.actor()
                    : way(type, file).through(given[i], Place.of(Object.class), i == 0 ? before : null);
        }
        Object result = invoked(port, method, arguments);
        if (file) {
            staff.exported(here.actor(), Taking.name(type, given), Taking.rows(given, result));
        }
        refuseWhole(result);
        return outward.through(result, Place.of(method.getReturnType()), null);
    }

    /// What is left out of lists is refused where it is all that was asked for.
    private void refuseWhole(@Nullable Object result) {
        if (pay.leavesOut(null, null, result)) {
            throw new Rejected("staff.no-pay");
        }
        if (papers.leavesOut(null, null, result)) {
            throw new Rejected("staff.paper-of-cost");
        }
    }

    /// What goes into a file stays masked and is masked once more; what is asked or written gets its numbers back.
    private Walk way(Class<?> port, boolean file) {
        return file ? outward : isAsking(port) ? asking : inward;
    }

    /// What a port tells piece by piece is seen through the veil as well.
    private <T> Consumer<T> telling(Consumer<T> told) {
        return piece -> told.accept(shown(piece));
    }

    private <T, R> Function<T, R> reading(Function<T, R> reader) {
        return lent -> reader.apply(shown(lent));
    }

    @SuppressWarnings("unchecked") // What comes out has the type of what went in.
    private <T> T shown(T given) {
        Object seen = given;
        if (given instanceof String || given instanceof Record || given instanceof Collection<?> || given instanceof Map<?, ?>) {
            seen = outward.through(given, Place.of(Object.class), null);
        } else {
            for (Class<?> port : given == null ? new Class<?>[0] : given.getClass().getInterfaces()) {
                seen = Walk.isOurs(port) && !port.isSealed() ? proxied(port, given) : seen;
            }
        }
        return (T) seen;
    }

    private static boolean isAsking(Class<?> port) {
        return port.getSimpleName().endsWith("Queries") || port == Duplicates.class;
    }

    /// What a customer or supplier that is written now looks like in the data file.
    private static @Nullable Object before(Object port, Object[] given) {
        return port instanceof PartyKeeping parties && given.length > 0 && given[0] instanceof PartySheet sheet && sheet.id() != null
                ? parties.sheet(sheet.id()) : null;
    }

    private static @Nullable Object invoked(Object port, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException said) {
                throw said;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object out(@Nullable Object value, Place place, @Nullable Object beside) {
        if (value instanceof String words) {
            return masks == null ? words : masks.cover(words, place);
        }
        Class<?> declared = place.declared();
        return value == null || !declared.isInterface() || declared.isSealed() || !Walk.isOurs(declared) || value instanceof Enum<?>
                ? value : proxied(declared, value);
    }

    private <T> T proxied(Class<T> declared, Object value) {
        return port(declared, declared.cast(value));
    }

    private @Nullable Object in(@Nullable Object value, Place place, @Nullable Object beside, boolean question) {
        if (value instanceof Consumer<?> told) {
            return telling(told);
        }
        if (value instanceof Function<?, ?> reader) {
            return reading(reader);
        }
        return value instanceof String words && masks != null ? masks.uncover(words, place, beside, question) : value;
    }
}
