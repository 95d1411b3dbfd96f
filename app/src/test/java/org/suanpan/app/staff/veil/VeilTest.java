package org.suanpan.app.staff.veil;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.suanpan.app.base.Shop;
import org.suanpan.app.staff.veil.Walk.Place;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.PartySheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Masks put on and taken off again, and nothing the veil can not stand before.
class VeilTest {

    /// What is no port, and the services that are looked through on purpose: they show nothing of customers.
    private static final Set<String> NO_PORTS = Set.of("Path", "BillBooking", "AccountService", "Numbering", "void");

    private final Masks masks = new Masks();
    private final Walk out = new Walk((value, place, _) -> value instanceof String words ? masks.cover(words, place) : value);
    private final Walk in = new Walk((value, place, beside) ->
            value instanceof String words ? masks.uncover(words, place, beside, false) : value);

    @Test
    void everyPortOfTheShopIsAnInterfaceOrMadeOfInterfaces() {
        Set<String> bare = new TreeSet<>();
        for (Method method : Shop.class.getMethods()) {
            Class<?> type = method.getReturnType();
            if (type.isRecord()) {
                for (RecordComponent part : type.getRecordComponents()) {
                    if (!part.getType().isInterface() && !part.getType().isRecord()) {
                        bare.add(type.getSimpleName() + "." + part.getName());
                    }
                }
            } else if (!type.isInterface() && !NO_PORTS.contains(type.getSimpleName())) {
                bare.add(method.getName());
            }
        }
        assertEquals(Set.of(), bare);
    }

    @Test
    void whatHoldsNoTelephoneIsTheSameObject() {
        Contact contact = new Contact("王芳", "", "一号院");
        assertSame(contact, out.through(contact, Place.of(Object.class), null));
        List<Path> paths = List.of(Path.of("a"));
        assertSame(paths, out.through(paths, Place.of(Object.class), null));
    }

    @Test
    void numbersComeBackWhereTheyWere() {
        Contact before = new Contact("王芳", "13800008000 / 13811118000", "找13800008000");
        Object seen = out.through(before, Place.of(Object.class), null);
        assertEquals(new Contact("王芳", "138****8000 / 138****8000", "找138****8000"), seen);
        assertEquals(before, in.through(seen, Place.of(Object.class), before));
    }

    @Test
    void twoNumbersUnderOneMaskAreNotMixedUp() {
        out.through(new Contact("", "13800008000", ""), Place.of(Object.class), null);
        out.through(new Contact("", "13811118000", ""), Place.of(Object.class), null);
        Rejected refused = assertThrows(Rejected.class,
                () -> in.through(new Contact("新", "138****8000", ""), Place.of(Object.class), null));
        assertEquals(Problem.of("staff.mask-twice", "138****8000"), refused.problem());
    }

    @Test
    void aLineThatMovedKeepsItsNumber() {
        PartySheet.Details before = details(ContactPerson.of("甲", "13800138000"), ContactPerson.of("乙", "0571-88886666"));
        out.through(before, Place.of(Object.class), null);
        assertEquals(details(ContactPerson.of("乙", "0571-88886666")),
                in.through(details(ContactPerson.of("乙", "0571-****6666")), Place.of(Object.class), before));
    }

    private static PartySheet.Details details(ContactPerson... persons) {
        PartySheet.Details none = PartySheet.Details.NONE;
        return new PartySheet.Details(List.of(persons), none.addresses(), none.invoice(), none.habits(), none.days(), none.own());
    }
}
