package org.suanpan.core.voice.remind;

import java.util.List;
import java.util.Map;

import org.suanpan.core.admin.StoreFacts;
import org.suanpan.core.base.UnitOfWork;

/// The texts that go out to customers, as the shop words them (问候模板). Places are written in square brackets.
public record Greeting(UnitOfWork unitOfWork, StoreFacts facts) {

    private static final String SETTING = "greeting.";

    public enum Kind { BIRTHDAY, FESTIVAL, WAKE_UP, PAYMENT }

    /// What may stand in brackets; each has a name in every language.
    public enum Place {

        NAME("客户", "customer"), PERSON("称呼", "person"), DAYS("天数", "days"), AMOUNT("金额", "amount"), DAY("日期", "day"), SHOP("店名", "shop");

        private final List<String> names;

        Place(String... names) {
            this.names = List.of(names);
        }

        /// As it is written in a template, first in Chinese, then in English.
        public List<String> written() {
            return names.stream().map(name -> "[" + name + "]").toList();
        }
    }

    /// The shop's own words; `otherwise` where it has none.
    public String words(Kind kind, String otherwise) {
        String own = facts.setting(SETTING + kind, "");
        return own.isBlank() ? otherwise : own;
    }

    /// Keeps the shop's own words; blank = the program's again.
    public void keep(Kind kind, String words) {
        unitOfWork.write(() -> facts.set(SETTING + kind, words.strip()));
    }

    /// Fills the places in; one that is not known stays empty.
    public static String fill(String template, Map<Place, String> values) {
        String filled = template;
        for (Place place : Place.values()) {
            for (String written : place.written()) {
                filled = filled.replace(written, values.getOrDefault(place, ""));
            }
        }
        return filled.strip();
    }
}
