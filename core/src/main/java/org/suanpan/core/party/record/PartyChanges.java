package org.suanpan.core.party.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// What an edit changed, for the log: `PHONE: 138… → 139…`, a part each.
public final class PartyChanges {

    private final List<String> changes = new ArrayList<>();

    private PartyChanges() {}

    /// Null before = everything the new record holds.
    public static List<String> between(@Nullable PartySheet before, PartySheet after) {
        PartyChanges all = new PartyChanges();
        PartySheet old = before == null ? PartySheet.of(after.kind(), "", "") : before;
        all.naming(old.naming(), after.naming());
        all.add("REP", old.rep() == null ? "" : String.valueOf(old.rep().value()),
                after.rep() == null ? "" : String.valueOf(after.rep().value()));
        all.add("CREDIT_DAYS", String.valueOf(old.creditDays()), String.valueOf(after.creditDays()));
        all.lists("PERSON", old.details().persons(), after.details().persons());
        all.lists("ADDRESS", old.details().addresses(), after.details().addresses());
        all.invoice(old.details().invoice(), after.details().invoice());
        all.add("CHANNEL", old.details().habits().channel(), after.details().habits().channel());
        all.add("PREFERENCES", old.details().habits().preferences(), after.details().habits().preferences());
        all.add("PAIN_POINTS", old.details().habits().painPoints(), after.details().habits().painPoints());
        all.lists("DAY", old.details().days(), after.details().days());
        all.own(old.details().own(), after.details().own());
        return List.copyOf(all.changes);
    }

    private void naming(PartySheet.Naming old, PartySheet.Naming now) {
        add("CODE", old.code(), now.code());
        add("NAME", old.name(), now.name());
        add("REGION", old.region(), now.region());
        add("CATEGORY", old.category(), now.category());
        add("SOURCE", old.source(), now.source());
        add("REMARK", old.remark(), now.remark());
    }

    private void invoice(InvoiceDetails old, InvoiceDetails now) {
        add("LICENCE", old.code(), now.code());
        add("LICENCE_REASON", old.codeReason(), now.codeReason());
        add("INVOICE_TITLE", old.title(), now.title());
        add("INVOICE_ADDRESS", old.address(), now.address());
        add("INVOICE_PHONE", old.phone(), now.phone());
        add("BANK", old.bank(), now.bank());
        add("ACCOUNT", old.account(), now.account());
    }

    private void own(Map<String, String> old, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> add(name, old.getOrDefault(name, ""), now.getOrDefault(name, "")));
    }

    private void lists(String field, List<?> old, List<?> now) {
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            add(field + " " + (i + 1), words(old, i), words(now, i));
        }
    }

    private static String words(List<?> list, int at) {
        return at >= list.size() ? "" : switch (list.get(at)) {
            case ContactPerson p -> joined(p.name(), p.role() == ContactPerson.Role.NONE ? "" : p.role().name(), p.phones(), p.wechat(),
                    p.email(), p.birthday() == null ? "" : p.birthday().toString(), p.remark());
            case PostalAddress a -> joined(a.use().name(), a.text(), a.person(), a.phone());
            case ImportantDay d -> joined(d.name(), d.day().toString());
            default -> list.get(at).toString();
        };
    }

    private static String joined(String... parts) {
        return String.join(" ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private void add(String field, String old, String now) {
        if (!old.equals(now)) {
            changes.add(field + ": " + old + " → " + now);
        }
    }
}
