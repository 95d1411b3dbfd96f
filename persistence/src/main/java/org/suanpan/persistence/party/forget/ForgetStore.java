package org.suanpan.persistence.party.forget;

import java.time.Instant;
import java.util.List;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.forget.PersonalTraces;
import org.suanpan.core.party.forget.Scope;
import org.suanpan.core.party.forget.Traces;
import org.suanpan.core.party.forget.Words;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.party.forget.ForgetPlace.Owner;

/// Builds the port by which people are forgotten.
public record ForgetStore(PersonalTraces traces) {

    public static final List<Class<?>> MAPPERS = List.of(ForgetMapper.class);

    public static ForgetStore over(Sessions sessions) {
        return new ForgetStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements PersonalTraces {

        @Override
        public List<PartyId> members(PartyId party) {
            return party.kind() == PartyKind.SUPPLIER ? List.of(party)
                    : sessions.read(s -> s.getMapper(ForgetMapper.class).members(party.value())).stream()
                            .map(id -> new PartyId(PartyKind.CUSTOMER, id)).toList();
        }

        @Override
        public Traces count(List<PartyId> members, Words words) {
            return sessions.readTogether(s -> {
                ForgetMapper mapper = s.getMapper(ForgetMapper.class);
                Traces found = mapper.count(side(members), ids(members),
                        members.stream().map(Kept::mark).map(Like::startingWith).toList());
                long rejects = words.telling().stream().mapToLong(word -> mapper.rejects(Like.containing(word))).sum();
                return new Traces(found.code(), found.name(), found.records(), found.persons(), found.numbers(), found.addresses(),
                        found.days(), found.own(), found.log(), found.talks(), Math.toIntExact(rejects));
            });
        }

        @Override
        public void erase(List<PartyId> members, Words words, Scope scope, String marker) {
            String side = side(members);
            List<Long> ids = ids(members);
            sessions.write(side.equals("customer") ? Topic.CUSTOMER : Topic.SUPPLIER, s -> {
                ForgetMapper mapper = s.getMapper(ForgetMapper.class);
                // The trail never changes but for this: what was there must not stand in it either.
                List<ForgetMapper.Trigger> guards = mapper.triggers("audit_entry");
                guards.forEach(guard -> mapper.drop(guard.name()));
                mapper.main(side, ids, scope.whole(), marker);
                mapper.profile(side, ids, scope.whole());
                mapper.empty("party_person", side, ids);
                mapper.empty("party_day", side, ids);
                if (scope.whole()) {
                    mapper.empty("party_address", side, ids);
                    mapper.empty("party_own", side, ids);
                    if (side.equals("customer")) {
                        mapper.empty("customer_stars", side, ids);
                    }
                } else {
                    mapper.addresses(side, ids);
                }
                if (scope.talks() && side.equals("customer")) {
                    mapper.talks(ids, marker);
                }
                members.forEach(member -> mapper.logs(Like.startingWith(mark(member)), mark(member) + marker));
                replace(mapper, side, ids, words, marker);
                guards.forEach(guard -> mapper.run(guard.statement()));
                return ids;
            });
            List.of(Topic.DOCUMENT, Topic.IMPORT).forEach(topic -> sessions.write(topic, _ -> topic));
        }

        private static void replace(ForgetMapper mapper, String side, List<Long> ids, Words words, String marker) {
            for (String word : words.telling()) {
                mapper.rejectRows(Like.containing(word), marker);
                ForgetPlace.ALL.forEach(place -> mapper.replace(place.table(), place.column(), word, Like.containing(word), marker));
            }
            for (String word : words.names()) {
                ForgetPlace.ALL.stream().filter(place -> place.owner() != Owner.NOBODY)
                        .filter(place -> place.owner() != Owner.CUSTOMER || side.equals("customer"))
                        .forEach(place -> mapper.replaceOwn(place, side, ids, word, Like.containing(word), marker));
            }
        }

        @Override
        public void log(PartyId party, Instant at, Actor actor, String code) {
            sessions.write(Topic.SETTING, s -> {
                s.getMapper(ForgetMapper.class).log(at, actor.name(), "party.forget", mark(party) + code);
                return party;
            });
        }

        @Override
        public void rewrite() {
            sessions.rewrite();
        }

        private static String side(List<PartyId> members) {
            return members.getFirst().kind() == PartyKind.CUSTOMER ? "customer" : "supplier";
        }

        private static List<Long> ids(List<PartyId> members) {
            return members.stream().map(PartyId::value).toList();
        }

        /// How the trail begins an entry about a party.
        private static String mark(PartyId party) {
            return party.kind().name().charAt(0) + String.valueOf(party.value()) + " ";
        }
    }
}
