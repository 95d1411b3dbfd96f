package org.suanpan.persistence.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.record.ContactPerson;
import org.suanpan.core.party.record.ImportantDay;
import org.suanpan.core.party.record.InvoiceDetails;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.party.record.PartyHabits;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.record.PartySheet.Details;
import org.suanpan.core.party.record.PostalAddress;
import org.suanpan.core.party.record.YearlyDay;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.party.PartyDetailsMapper.AddressRow;
import org.suanpan.persistence.party.PartyDetailsMapper.DayRow;
import org.suanpan.persistence.party.PartyDetailsMapper.OwnRow;
import org.suanpan.persistence.party.PartyDetailsMapper.PersonRow;
import org.suanpan.persistence.party.PartyDetailsMapper.ProfileRow;

final class SqlitePartyDetails implements PartyDetails {

    private final Sessions sessions;

    SqlitePartyDetails(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Details of(PartyId party, Contact main) {
        return sessions.readTogether(s -> {
            PartyDetailsMapper mapper = s.getMapper(PartyDetailsMapper.class);
            ProfileRow profile = mapper.profile(party);
            return new Details(persons(mapper.persons(party), main), addresses(mapper.addresses(party), main), invoice(profile),
                    profile == null ? PartyHabits.NONE
                            : new PartyHabits(profile.channel(), profile.preferences(), profile.painPoints()),
                    mapper.days(party).stream().map(d -> new ImportantDay(d.name(), YearlyDay.parse(d.day()))).toList(),
                    mapper.own(party).stream().collect(Collectors.toMap(OwnRow::field, OwnRow::value)));
        });
    }

    private static InvoiceDetails invoice(@Nullable ProfileRow p) {
        return p == null ? InvoiceDetails.NONE : new InvoiceDetails(p.code(), p.codeReason(), p.title(), p.address(), p.phone(),
                p.bank(), p.account());
    }

    private static List<ContactPerson> persons(List<PersonRow> rows, Contact main) {
        List<ContactPerson> persons = new ArrayList<>();
        if (rows.isEmpty() || rows.getFirst().place() > 0) {
            persons.add(ContactPerson.of(main.person(), main.phone()));
        }
        rows.forEach(r -> persons.add(new ContactPerson(r.place() == 0 ? main.person() : r.name(),
                ContactPerson.Role.valueOf(r.role()), r.place() == 0 ? main.phone() : r.phones(), r.wechat(), r.email(),
                r.birthday() == null ? null : YearlyDay.parse(r.birthday()), r.remark())));
        return persons;
    }

    private static List<PostalAddress> addresses(List<AddressRow> rows, Contact main) {
        List<PostalAddress> addresses = new ArrayList<>();
        if (rows.isEmpty() || rows.getFirst().place() > 0) {
            addresses.add(new PostalAddress(PostalAddress.Use.DELIVERY, main.address(), "", ""));
        }
        rows.forEach(r -> addresses.add(new PostalAddress(PostalAddress.Use.valueOf(r.use()),
                r.place() == 0 ? main.address() : r.text(), r.person(), r.phone())));
        return addresses;
    }

    @Override
    public void keep(PartyId party, Details details) {
        sessions.write(party.kind() == PartyKind.CUSTOMER ? Topic.CUSTOMER : Topic.SUPPLIER, s -> {
            PartyDetailsMapper mapper = s.getMapper(PartyDetailsMapper.class);
            mapper.dropProfile(party);
            if (!details.invoice().equals(InvoiceDetails.NONE) || !details.habits().equals(PartyHabits.NONE)) {
                mapper.addProfile(party, details);
            }
            mapper.dropPersons(party);
            keepPersons(mapper, party, details.persons());
            mapper.dropAddresses(party);
            keepAddresses(mapper, party, details.addresses());
            mapper.dropDays(party);
            numbered(details.days(), day -> new DayRow(day.name(), day.day().toString()),
                    (place, row) -> mapper.addDay(party, place, row));
            mapper.dropOwn(party);
            details.own().forEach((field, value) -> mapper.addOwn(party, new OwnRow(field, value)));
            return party;
        });
    }

    /// What the main row holds of the first one is not written twice.
    private static void keepPersons(PartyDetailsMapper mapper, PartyId party, List<ContactPerson> persons) {
        for (int place = 0; place < persons.size(); place++) {
            ContactPerson p = persons.get(place);
            boolean main = place == 0;
            if (!main || !p.equals(ContactPerson.of(p.name(), p.phones()))) {
                mapper.addPerson(party, new PersonRow(place, main ? "" : p.name(), p.role().name(), main ? "" : p.phones(), p.wechat(),
                        p.email(), p.birthday() == null ? null : p.birthday().toString(), p.remark()));
            }
        }
    }

    private static void keepAddresses(PartyDetailsMapper mapper, PartyId party, List<PostalAddress> addresses) {
        PostalAddress first = addresses.stream().filter(a -> a.use() == PostalAddress.Use.DELIVERY).findFirst().orElse(null);
        if (first != null && !first.equals(new PostalAddress(first.use(), first.text(), "", ""))) {
            mapper.addAddress(party, new AddressRow(0, first.use().name(), "", first.person(), first.phone()));
        }
        numbered(addresses.stream().filter(a -> a != first).toList(),
                a -> a, (place, a) -> mapper.addAddress(party, new AddressRow(place + 1, a.use().name(), a.text(), a.person(), a.phone())));
    }

    private interface Placed<R> {

        void at(int place, R row);
    }

    private static <T, R> void numbered(List<T> list, Function<T, R> row, Placed<R> add) {
        for (int place = 0; place < list.size(); place++) {
            add.at(place, row.apply(list.get(place)));
        }
    }

    @Override
    public List<String> newestCodes(PartyKind kind, int limit) {
        return sessions.read(s -> s.getMapper(PartyDetailsMapper.class).newestCodes(kind, limit));
    }

    @Override
    public List<String> codesStarting(PartyKind kind, String lead) {
        String starts = lead.isBlank() ? "%" : Like.startingWith(lead);
        return sessions.read(s -> s.getMapper(PartyDetailsMapper.class).codesStarting(kind, starts)).stream()
                .filter(code -> code.startsWith(lead)).toList();
    }

    @Override
    public void log(PartyId party, Instant at, Actor actor, String action, String detail) {
        sessions.write(party.kind() == PartyKind.CUSTOMER ? Topic.CUSTOMER : Topic.SUPPLIER, s -> {
            s.getMapper(PartyDetailsMapper.class).log(at, actor.name(), action, mark(party) + detail);
            return party;
        });
    }

    @Override
    public List<LogLine> log(PartyId party, int limit) {
        return sessions.read(s -> s.getMapper(PartyDetailsMapper.class).logOf(Like.startingWith(mark(party)),
                mark(party).length() + 1, limit));
    }

    private static String mark(PartyId party) {
        return party.kind().name().charAt(0) + String.valueOf(party.value()) + " ";
    }
}
