package org.suanpan.app.kit.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.suanpan.app.base.Preferences;
import org.suanpan.app.kit.ColumnPlace;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.ListQuery.Sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ListMemoryTest {

    private static final Set<String> KNOWN = Set.of("name", "tier", "day", "net");
    private static final SavedView VIEW = new SavedView("大客户", ListQuery.ALL.withText("超市")
            .where("name", new ColumnTest.Contains("安 \"康\"")).where("tier", new ColumnTest.OneOf(List.of("A", "")))
            .where("day", new ColumnTest.Days(LocalDate.of(2026, 11, 1), null)).where("net", new ColumnTest.Between(null, 10_000L))
            .sortedBy(new Sort("net", true)).alsoSortedBy("name"),
            List.of(new ColumnPlace("net", 120.5, null), new ColumnPlace("name", 0, false), new ColumnPlace("day", 0, true)));

    private final Map<String, String> likings = new TreeMap<>();
    private final Preferences preferences = new Preferences() {

        @Override
        public String get(String name, String otherwise) {
            return likings.getOrDefault(name, otherwise);
        }

        @Override
        public void set(String name, String value) {
            likings.put(name, value);
        }

        @Override
        public void forget(List<String> words) {
            likings.values().removeIf(value -> words.stream().anyMatch(value::contains));
        }
    };

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        SavedView missing = new SavedView("没有地区的", ListQuery.ALL.where("tier", new ColumnTest.Present(false)), List.of());
        memory(KNOWN).keepViews(List.of(VIEW, missing));
        memory(KNOWN).keepPlaces(VIEW.places());
        memory(KNOWN).keepFirst("大客户");

        assertEquals(List.of(VIEW, missing), memory(KNOWN).views());
        assertEquals(VIEW.places(), memory(KNOWN).places());
        assertEquals("大客户", memory(KNOWN).first());
    }

    @Test
    void whatNamesAColumnThatIsGoneIsLeftOutAndTheRestStays() {
        memory(KNOWN).keepViews(List.of(VIEW));

        SavedView read = memory(Set.of("name", "tier")).views().getFirst();

        assertEquals(Set.of("name", "tier"), Set.copyOf(read.query().filters().stream().map(ListQuery.Filter::column).toList()));
        assertEquals(List.of(new Sort("name", false)), read.query().sorts());
        assertEquals(List.of(new ColumnPlace("name", 0, false)), read.places());
    }

    @Test
    void whatIsSpoiltIsForgottenAndCostsNothingElse() {
        likings.put("list.any.views", "[{\"name\":\"x\"},");
        likings.put("list.any.columns", "not even that");

        assertEquals(List.of(), memory(KNOWN).views());
        assertEquals(List.of(), memory(KNOWN).places());
    }

    @Test
    void listsKeepTheirsApart() {
        memory(KNOWN).keepPlaces(VIEW.places());

        assertEquals(List.of(), new ListMemory(preferences, "other", KNOWN).places());
    }

    private ListMemory memory(Set<String> known) {
        return new ListMemory(preferences, "any", known);
    }
}
