package org.suanpan.core.party.forget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;

/// What is looked for in texts. `telling` says by itself whom it means and goes wherever it stands, the longest first; `names` may be somebody
/// else's as well and go only from what belongs to the forgotten.
public record Words(List<String> telling, List<String> names) {

    private static final int TELLING = 5;
    private static final int ADDRESS = 6;

    public Words {
        telling = longestFirst(telling);
        names = longestFirst(names);
    }

    static Words of(Collection<PartySheet> sheets, boolean whole) {
        Set<String> telling = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (PartySheet sheet : sheets) {
            for (ContactPerson person : sheet.details().persons()) {
                names.add(person.name());
                person.numbers().forEach(number -> number(telling, number));
                add(telling, person.wechat(), TELLING);
                add(telling, person.email(), TELLING);
            }
            for (PostalAddress address : sheet.details().addresses()) {
                names.add(address.person());
                number(telling, address.phone());
                if (whole) {
                    add(telling, address.text(), ADDRESS);
                }
            }
            number(telling, sheet.details().invoice().phone());
            if (whole) {
                names.add(sheet.naming().name());
                telling.add(sheet.naming().code() + " " + sheet.naming().name());
                add(telling, sheet.details().invoice().code(), TELLING);
                add(telling, sheet.details().invoice().account(), TELLING);
                add(telling, sheet.details().invoice().address(), ADDRESS);
            }
        }
        names.removeIf(String::isBlank);
        return new Words(List.copyOf(telling), List.copyOf(names));
    }

    /// As it is written, and its digits alone.
    private static void number(Set<String> telling, String number) {
        add(telling, number, TELLING);
        add(telling, number.replaceAll("[^0-9]", ""), TELLING);
    }

    private static void add(Set<String> telling, String word, int least) {
        if (word.length() >= least) {
            telling.add(word);
        }
    }

    private static List<String> longestFirst(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort((left, right) -> right.length() - left.length());
        return List.copyOf(sorted);
    }
}
