package org.suanpan.app.party;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyDetails.LogLine;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.staff.Right;

/// The people, addresses, invoice and habits on the card of a customer or supplier, and the latest changes.
public final class RecordPane extends VBox {

    private final RecordViewModel model;
    private final Text text;

    public RecordPane(RecordViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        Style.on(this, Style.CARD, Style.COLUMN_TIGHT);
        setId("record");
        model.kept().subscribe(_ -> show());
    }

    private void show() {
        RecordViewModel.Kept kept = model.kept().get();
        Node forget = Nodes.id(Nodes.button(text.of("forget.button"), MaterialDesignA.ACCOUNT_OFF_OUTLINE, model::forget), "record-forget");
        Nodes.showIf(forget, model.desk().here().allows(Right.SETTINGS));
        getChildren().setAll(Nodes.row(Style.CARD_HEAD, Nodes.label(text.of("party.record." + model.kind()), Style.CARD_TITLE), Nodes.spacer(), forget,
                Nodes.id(Nodes.button(text.of("party.edit." + model.kind()), MaterialDesignP.PENCIL_OUTLINE, model::edit), "record-edit")));
        if (kept == null) {
            return;
        }
        FlowPane facts = Nodes.wrap(Style.FACTS);
        PartySheet.Details details = kept.sheet().details();
        details.persons().stream().filter(p -> !p.equals(ContactPerson.of(p.name(), p.phones())) || p != kept.sheet().mainPerson())
                .forEach(person -> fact(facts, role(person), words(person)));
        details.addresses().stream().filter(a -> !a.equals(new PostalAddress(PostalAddress.Use.DELIVERY, kept.sheet().mainAddress(), "", "")))
                .forEach(a -> fact(facts, text.of("party.use." + a.use()), joined(a.text(), a.person(), a.phone())));
        invoice(facts, details.invoice());
        fact(facts, text.of("party.field.SOURCE"), kept.sheet().naming().source());
        fact(facts, text.of("party.field.CHANNEL"), details.habits().channel());
        fact(facts, text.of("party.field.PREFERENCES"), details.habits().preferences());
        fact(facts, text.of("party.field.PAIN_POINTS"), details.habits().painPoints());
        details.days().forEach(day -> fact(facts, day.name(), day.day().toString()));
        details.own().forEach((name, value) -> fact(facts, name, value));
        fact(facts, text.of("party.field.REMARK"), kept.sheet().naming().remark());
        if (facts.getChildren().isEmpty()) {
            facts.getChildren().add(Nodes.label(text.of("party.record.empty"), Style.MUTED));
        }
        getChildren().add(facts);
        log(kept.log());
    }

    private void invoice(FlowPane facts, InvoiceDetails invoice) {
        fact(facts, text.of("party.field.LICENCE"), invoice.code());
        fact(facts, text.of("party.field.TITLE"), invoice.title());
        fact(facts, text.of("party.field.BANK"), joined(invoice.bank(), invoice.account()));
        fact(facts, text.of("party.field.INVOICE_ADDRESS"), joined(invoice.address(), invoice.phone()));
    }

    private void log(List<LogLine> lines) {
        for (LogLine line : lines) {
            String when = model.desk().figures().date(line.at().atZone(ZoneId.systemDefault()).toLocalDate());
            getChildren().add(Nodes.paragraph(text.of("party.log." + line.action(), when, Changed.words(line.detail(), text)),
                    Style.MUTED, Style.SMALL));
        }
    }

    private String role(ContactPerson person) {
        return person.role() == ContactPerson.Role.NONE ? text.of("party.person") : text.of("party.role." + person.role());
    }

    private String words(ContactPerson p) {
        return joined(p.name(), p.phones(), p.wechat().isEmpty() ? "" : text.of("party.wechat-is", p.wechat()), p.email(),
                p.birthday() == null ? "" : text.of("party.birthday-is", p.birthday().toString()), p.remark());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    }

    private static void fact(FlowPane into, String label, String value) {
        if (!value.isBlank()) {
            into.getChildren().add((Node) Nodes.row(Style.FACT, Nodes.label(label, Style.FACT_LABEL),
                    Nodes.label(value, Style.FACT_VALUE)));
        }
    }
}
