package org.suanpan.app.party.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.attach.Shelf;
import org.suanpan.app.party.form.PartyEntry.Field;
import org.suanpan.core.attach.Holder;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.ValueCount;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.duplicate.Duplicates;
import org.suanpan.core.party.duplicate.Likely;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet;
import org.suanpan.core.party.stars.StarsGiven;
import org.suanpan.core.staff.Right;

/// State of the form of one customer or supplier, new or known.
public final class PartyFormViewModel {

    private static final int MOST = 200;
    private static final int LIKELY = 3;
    private static final long SETTLED_MILLIS = 120;

    private final Desk desk;
    private final FormPorts ports;
    private final Screen.PartyForm own;
    private final PartyEntry entry = new PartyEntry();
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private final Map<String, SalesRep> reps = new TreeMap<>();
    private final ObservableList<String> repNames = FXCollections.observableArrayList();
    private final ObjectProperty<LicenceNote> licence = new SimpleObjectProperty<>(LicenceNote.NONE);
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObservableList<Likely> likely = FXCollections.observableArrayList();
    private final ObservableList<Likely> also = FXCollections.observableArrayList();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Integer> stars = new SimpleObjectProperty<>(0);
    private final @Nullable Shelf shelf;
    private final Runnable look;
    private PartySheet before;
    /// As they were read; null until then.
    private @Nullable Integer starsBefore;
    private Runnable afterSave = () -> {};

    public PartyFormViewModel(Desk desk, FormPorts ports, Screen.PartyForm own) {
        this.desk = desk;
        this.ports = ports;
        this.own = own;
        this.before = PartySheet.of(own.kind(), "", "");
        PartyId known = own.party();
        this.starsBefore = known == null ? 0 : null;
        this.shelf = known == null ? null : ports.shelves().of(Holder.of(known));
        entry.words(Field.LICENCE).addListener((_, _, typed) -> licence.set(LicenceNote.of(typed, false)));
        look = desk.work().settled(SETTLED_MILLIS, this::look);
        watch();
        desk.work().read(desk.text().of("party.reading-form"), () -> ports.ownFields().of(own.kind()))
                .onSuccess(entry::define).run();
        desk.work().read(desk.text().of("party.reading-form"), () -> List.of(ports.reps().all(), ports.reps().here())).onSuccess(read -> {
            read.getFirst().forEach(rep -> reps.put(label(rep), rep));
            repNames.setAll(read.getLast().stream().map(PartyFormViewModel::label).toList());
            load();
        }).run();
        if (own.kind() == PartyKind.CUSTOMER) {
            desk.work().read(desk.text().of("party.reading-form"), () -> ports.customers().values(ListQuery.ALL, "region", MOST))
                    .onSuccess(values -> regions.setAll(values.stream().map(ValueCount::value).filter(v -> !v.isBlank()).toList()))
                    .run();
        }
    }

    /// Whoever is there already is shown before one saves.
    private void watch() {
        entry.words(Field.NAME).addListener(_ -> look.run());
        entry.words(Field.LICENCE).addListener(_ -> look.run());
        entry.persons().subscribe(() -> entry.persons().getFirst().phones().addListener(_ -> look.run()));
        entry.persons().getFirst().phones().addListener(_ -> look.run());
    }

    private Duplicates of(PartyKind kind) {
        return kind == PartyKind.CUSTOMER ? ports.duplicates() : ports.sellers();
    }

    private PartyKind otherKind() {
        return own.kind() == PartyKind.CUSTOMER ? PartyKind.SUPPLIER : PartyKind.CUSTOMER;
    }

    private Member typed() {
        PartyId known = own.party();
        return Member.typed(known == null ? 0 : known.value(), entry.words(Field.NAME).get(), entry.numbers(),
                entry.words(Field.LICENCE).get());
    }

    private void look() {
        Member now = typed();
        Member stranger = now.as(0);
        desk.work().read(desk.text().of("pool.reading"), () -> List.of(of(own.kind()).like(now, LIKELY),
                of(otherKind()).like(stranger, LIKELY).stream().filter(Likely::isDuplicate).toList())).onSuccess(found -> {
                    if (now.equals(typed())) {
                        also.setAll(found.getLast());
                        likely.setAll(found.getFirst());
                    }
                }).run();
    }

    /// Who is there already and may be the one being typed, the surest first.
    ObservableList<Likely> likely() {
        return likely;
    }

    /// Who is for certain on the other side already: a customer who also sells, a supplier who also buys. That speaks against nothing.
    ObservableList<Likely> also() {
        return also;
    }

    void openOther(Likely one) {
        desk.navigator().open(card(otherKind(), one.who().home()));
    }

    private static Screen card(PartyKind kind, long id) {
        return kind == PartyKind.CUSTOMER ? new Screen.Card(new CustomerId(id)) : new Screen.SupplierCard(new SupplierId(id));
    }

    /// Why somebody who seems to be there is added all the same.
    StringProperty reason() {
        return reason;
    }

    void open(Likely one) {
        desk.navigator().open(card(own.kind(), one.who().home()));
    }

    private static String label(SalesRep rep) {
        return rep.name();
    }

    private void load() {
        PartyId known = own.party();
        if (known != null) {
            desk.work().read(desk.text().of("party.reading-form"), () -> ports.parties().sheet(known)).onSuccess(this::show)
                    .onRejected(problem -> message.set(desk.text().of(problem))).run();
            if (mayStar()) {
                desk.work().read(desk.text().of("stars.reading"), () -> Optional.ofNullable(ports.stars().on(new CustomerId(known.value()), desk.asOf().today())))
                        .onSuccess(given -> showStars(given.map(StarsGiven::stars).orElse(0))).run();
            }
        }
    }

    private void showStars(int now) {
        starsBefore = now;
        stars.set(now);
    }

    private void show(PartySheet sheet) {
        before = sheet;
        entry.load(sheet, reps.entrySet().stream().filter(rep -> rep.getValue().id().equals(sheet.rep())).map(Map.Entry::getKey)
                .findFirst().orElse(""));
    }

    Desk desk() {
        return desk;
    }

    PartyEntry entry() {
        return entry;
    }

    PartyKind kind() {
        return own.kind();
    }

    /// Files kept with the one that is changed; null for a new one.
    @Nullable Shelf shelf() {
        return shelf;
    }

    boolean isNew() {
        return own.party() == null;
    }

    ObservableList<String> regions() {
        return regions;
    }

    ObservableList<String> reps() {
        return repNames;
    }

    ObjectProperty<LicenceNote> licence() {
        return licence;
    }

    /// The field of the code has been left.
    void judgeLicence() {
        licence.set(LicenceNote.of(entry.words(Field.LICENCE).get(), true));
    }

    /// Why it could not be saved; empty = nothing wrong.
    StringProperty message() {
        return message;
    }

    /// What was saved before, while one writes one after another.
    StringProperty kept() {
        return kept;
    }

    /// What the form does once it is empty for the next one.
    void onEmptied(Runnable action) {
        afterSave = action;
    }

    /// `next`: the form stays open, empty, for one more.
    void save(boolean next) {
        message.set("");
        if (saving.get()) {
            return;
        }
        PartySheet sheet;
        try {
            SalesRep rep = reps.get(entry.words(Field.REP).get());
            sheet = entry.sheet(before, rep == null ? null : rep.id());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        saving.set(true);
        Member now = typed();
        String why = reason.get();
        int wanted = stars.get();
        Integer starsAre = starsBefore;
        desk.work().write(desk.text().of("party.saving"), () -> {
            refuseDuplicate(now, why);
            PartyId saved = ports.parties().save(sheet, why, Actor.OWNER);
            if (starsAre != null && wanted != starsAre) {
                ports.stars().give(new CustomerId(saved.value()), wanted, Actor.OWNER);
            }
            return saved;
        })
                .onSuccess(saved -> saved(saved, sheet.naming().name(), next))
                .onRejected(problem -> message.set(desk.text().of(problem)))
                .finallyDo(() -> saving.set(false)).run();
    }

    private void refuseDuplicate(Member now, String why) {
        if (isNew() && why.isBlank()) {
            of(own.kind()).like(now, 1).stream().filter(Likely::isDuplicate).findFirst().ifPresent(there -> {
                throw new Rejected("pool.there-already", there.who().name(), there.who().code());
            });
        }
    }

    private void saved(PartyId party, String name, boolean next) {
        if (next) {
            entry.clear();
            stars.set(0);
            licence.set(LicenceNote.NONE);
            likely.clear();
            also.clear();
            reason.set("");
            kept.set(desk.text().of("party.saved", name));
            afterSave.run();
            return;
        }
        close();
        desk.navigator().open(card(party.kind(), party.value()));
    }

    /// What the owner thinks of the customer: 1–5, 0 = he does not say.
    ObjectProperty<Integer> stars() {
        return stars;
    }

    /// Whether stars are given here.
    boolean mayStar() {
        return own.kind() == PartyKind.CUSTOMER && desk.here().allows(Right.SETTINGS);
    }

    /// Whether the personal data may be deleted here.
    boolean mayForget() {
        return !isNew() && desk.here().allows(Right.SETTINGS);
    }

    void forget() {
        PartyId known = own.party();
        if (known != null) {
            desk.navigator().open(new Screen.Forget(known));
        }
    }

    void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen().key().equals(own.key())).findFirst()
                .ifPresent(desk.navigator()::close);
    }

    /// The words of a list as the form offers them.
    static List<String> withNone(List<String> names) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(""), names.stream()).toList();
    }
}
