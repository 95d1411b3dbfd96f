package org.suanpan.core.party.own;

import java.util.ArrayList;
import java.util.List;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.record.PartyKind;

/// Keeps the shop's own fields.
public final class OwnFieldService implements OwnFieldKeeping {

    private final UnitOfWork unitOfWork;
    private final OwnFields fields;

    public OwnFieldService(UnitOfWork unitOfWork, OwnFields fields) {
        this.unitOfWork = unitOfWork;
        this.fields = fields;
    }

    @Override
    public List<OwnField> of(PartyKind kind) {
        return fields.of(kind);
    }

    @Override
    public void keep(OwnField field) {
        field.check();
        unitOfWork.write(() -> {
            List<OwnField> there = fields.of(field.kind());
            if (there.stream().anyMatch(other -> other.id() != field.id() && other.name().equals(field.name()))) {
                throw new Rejected("own.name-twice", field.name());
            }
            if (field.id() == 0) {
                fields.add(field);
            } else {
                fields.change(known(there, field), field);
            }
        });
    }

    @Override
    public int drop(OwnField field) {
        return unitOfWork.write(() -> fields.drop(known(fields.of(field.kind()), field)));
    }

    @Override
    public void move(OwnField field, int by) {
        unitOfWork.write(() -> {
            List<OwnField> order = new ArrayList<>(fields.of(field.kind()));
            int at = order.indexOf(known(order, field));
            order.add(Math.max(0, Math.min(order.size() - 1, at + by)), order.remove(at));
            fields.order(order);
        });
    }

    private static OwnField known(List<OwnField> there, OwnField field) {
        return there.stream().filter(one -> one.id() == field.id()).findFirst()
                .orElseThrow(() -> new Rejected("own.unknown", field.name()));
    }
}
