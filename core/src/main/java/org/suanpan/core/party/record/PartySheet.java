package org.suanpan.core.party.record;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.party.SalesRepId;

/// A customer or supplier whole, as one form writes it. `id` null = a new one; `version` is the one it was read with.
/// The first person and the first delivery address are the ones that lists and papers show. `creditDays` ≥ 0.
public record PartySheet(PartyKind kind, @Nullable PartyId id, long version, Naming naming, @Nullable SalesRepId rep,
        int creditDays, Details details) {

    /// An empty code is given by the program.
    public record Naming(String code, String name, String region, String category, String source, String remark) {

        public Naming {
            code = code.strip();
            name = name.strip().replaceAll("\\s+", " ");
            region = region.strip();
            category = category.strip();
            source = source.strip();
            remark = remark.strip();
        }

        public static Naming of(String name) {
            return new Naming("", name, "", "", "", "");
        }
    }

    /// What stands beside the main row. `own` = the shop's own fields, name → value, none of them empty.
    public record Details(List<ContactPerson> persons, List<PostalAddress> addresses, InvoiceDetails invoice, PartyHabits habits,
            List<ImportantDay> days, Map<String, String> own) {

        public static final Details NONE = new Details(List.of(), List.of(), InvoiceDetails.NONE, PartyHabits.NONE, List.of(), Map.of());

        public Details {
            persons = persons.stream().filter(person -> !person.isEmpty()).toList();
            addresses = addresses.stream().filter(address -> !address.isEmpty()).toList();
            days = List.copyOf(days);
            SortedMap<String, String> kept = new TreeMap<>(own);
            kept.values().removeIf(String::isBlank);
            own = java.util.Collections.unmodifiableSortedMap(kept);
        }
    }

    /// A new one from a name and a telephone number alone.
    public static PartySheet of(PartyKind kind, String name, String phone) {
        return new PartySheet(kind, null, 1, Naming.of(name), null, 0, new Details(List.of(ContactPerson.of("", phone)), List.of(),
                InvoiceDetails.NONE, PartyHabits.NONE, List.of(), Map.of()));
    }

    /// Refuses what can not be kept: no name, negative days, a wrong licence code without a reason.
    public void check() {
        if (naming.name().isEmpty()) {
            throw new Rejected(kind == PartyKind.CUSTOMER ? "customer.name-missing" : "supplier.name-missing");
        }
        if (creditDays < 0) {
            throw new Rejected("customer.credit-days-negative", naming.name());
        }
        details.invoice().check();
    }

    /// The person that lists show.
    public ContactPerson mainPerson() {
        return details.persons().isEmpty() ? ContactPerson.NOBODY : details.persons().getFirst();
    }

    /// The address that lists show: the first for deliveries, empty where there is none.
    public String mainAddress() {
        return details.addresses().stream().filter(address -> address.use() == PostalAddress.Use.DELIVERY).findFirst()
                .map(PostalAddress::text).orElse("");
    }

    /// Every telephone number of every person.
    public List<String> numbers() {
        return details.persons().stream().flatMap(person -> person.numbers().stream()).distinct().toList();
    }

    public PartySheet naming(Naming now) {
        return new PartySheet(kind, id, version, now, rep, creditDays, details);
    }

    public PartySheet details(Details now) {
        return new PartySheet(kind, id, version, naming, rep, creditDays, now);
    }

    public PartySheet rep(@Nullable SalesRepId now) {
        return new PartySheet(kind, id, version, naming, now, creditDays, details);
    }
}
