package org.suanpan.persistence.party.own;

import java.util.List;
import java.util.function.Function;

import org.suanpan.core.base.Topic;
import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.own.OwnFields;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.party.own.OwnFieldMapper.FieldRow;

/// Builds the port of the shop's own fields.
public record OwnFieldStore(OwnFields fields) {

    public static final List<Class<?>> MAPPERS = List.of(OwnFieldMapper.class);

    public static OwnFieldStore over(Sessions sessions) {
        return new OwnFieldStore(new Kept(sessions));
    }

    private record Kept(Sessions sessions) implements OwnFields {

        @Override
        public List<OwnField> of(PartyKind kind) {
            return sessions.read(s -> s.getMapper(OwnFieldMapper.class).of(kind)).stream().map(FieldRow::field).toList();
        }

        private <T> T write(PartyKind kind, Function<OwnFieldMapper, T> work) {
            return sessions.write(kind == PartyKind.CUSTOMER ? Topic.CUSTOMER : Topic.SUPPLIER,
                    s -> work.apply(s.getMapper(OwnFieldMapper.class)));
        }

        @Override
        public void add(OwnField field) {
            write(field.kind(), mapper -> {
                mapper.add(FieldRow.of(field));
                return field;
            });
        }

        @Override
        public void change(OwnField before, OwnField after) {
            write(after.kind(), mapper -> {
                mapper.change(FieldRow.of(after));
                if (!before.name().equals(after.name())) {
                    mapper.rename(after.kind(), before.name(), after.name());
                }
                return after;
            });
        }

        @Override
        public int drop(OwnField field) {
            return write(field.kind(), mapper -> {
                mapper.drop(field.id());
                return mapper.dropValues(field.kind(), field.name());
            });
        }

        @Override
        public void order(List<OwnField> fields) {
            for (int place = 0; place < fields.size(); place++) {
                OwnField field = fields.get(place);
                int at = place;
                write(field.kind(), mapper -> {
                    mapper.place(field.id(), at);
                    return field;
                });
            }
        }
    }
}
