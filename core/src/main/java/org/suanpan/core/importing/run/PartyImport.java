package org.suanpan.core.importing.run;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.importing.NewParty;
import org.suanpan.core.importing.OnDuplicate;
import org.suanpan.core.importing.recognise.SheetPlan;
import org.suanpan.core.importing.value.Phones;
import org.suanpan.core.importing.value.Words;

/// A sheet of customers or of suppliers.
final class PartyImport extends MasterImport {

    private static final Pattern TAGS = Pattern.compile("[\\s,，、;；|/]+");

    private final Parties parties;
    private final boolean suppliers;
    private final Twins twins;

    private PartyImport(SheetPlan plan, ImportDesk desk, boolean suppliers) {
        super(plan, desk);
        this.suppliers = suppliers;
        this.parties = suppliers ? desk.suppliers() : desk.customers();
        this.twins = new Twins(suppliers ? desk.batches().sellers() : desk.batches().members(), desk.searchKeys(), desk.warnings(),
                desk.onDuplicate(), suppliers ? "supplier" : "customer");
    }

    static PartyImport ofCustomers(SheetPlan plan, ImportDesk desk) {
        return new PartyImport(plan, desk, false);
    }

    static PartyImport ofSuppliers(SheetPlan plan, ImportDesk desk) {
        return new PartyImport(plan, desk, true);
    }

    @Override
    void take(RowView row) {
        String code = row.code("code");
        String name = row.text("name");
        if (row.isTaken() && name.isEmpty()) {
            row.refuse("name", "importing.value.name-missing");
        }
        NewParty details = details(row);
        if (!row.isTaken()) {
            return;
        }
        Long known = known(code, name, details);
        if (known == null) {
            twins.added(parties.create(code, name, details), name, details);
            added();
        } else if (shallFill(row, code.isEmpty() ? "name" : "code")) {
            desk().writeMasters();
            NewParty filled = withId(details, known);
            if (suppliers) {
                desk().batches().fillSupplier(filled);
            } else {
                desk().batches().fillCustomer(filled);
            }
        }
    }

    /// A code that is there decides by itself; then the name, then the check for duplicates. Whoever wants new ones gets them where
    /// no code stands in the way.
    private @Nullable Long known(String code, String name, NewParty details) {
        Long found = parties.find(code, name);
        if (found != null && !code.isEmpty()) {
            twins.compare(found, code, name, details);
            return found;
        }
        if (found != null && desk().onDuplicate() != OnDuplicate.NEW) {
            return found;
        }
        return twins.same(code, name, details);
    }

    private NewParty details(RowView row) {
        Integer days = row.read("credit_days", Words::creditDays);
        String rep = suppliers ? "" : row.text("salesperson");
        return new NewParty(0, "", "", row.text("contact"), phone(row), row.text("address"), row.text("region"),
                row.text("category"), row.text("source"), row.text("remark"), days == null ? 0 : days, repId(row, rep),
                "", row.text("tax_id"), suppliers ? "" : tags(row.text("tags")));
    }

    /// Kept as the customer's terms keep them: sorted, once each.
    private static String tags(String typed) {
        return Stream.of(TAGS.split(typed)).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().sorted()
                .collect(Collectors.joining("\n"));
    }

    private @Nullable Long repId(RowView row, String rep) {
        return rep.isEmpty() || !row.isTaken() ? null : (Long) desk().reps().named(rep);
    }

    private static String phone(RowView row) {
        String mobile = row.read("mobile", Phones::any);
        String phone = row.read("phone", Phones::any);
        if (mobile == null) {
            return phone == null ? "" : phone;
        }
        return phone == null || phone.equals(mobile) ? mobile : mobile + " / " + phone;
    }

    private static NewParty withId(NewParty party, long id) {
        return new NewParty(id, party.code(), party.name(), party.contact(), party.phone(), party.address(),
                party.region(), party.category(), party.source(), party.remark(), party.creditDays(), party.repId(),
                party.searchKey(), party.licence(), party.tags());
    }
}
