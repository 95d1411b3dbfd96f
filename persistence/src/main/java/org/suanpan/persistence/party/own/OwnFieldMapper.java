package org.suanpan.persistence.party.own;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.party.own.OwnField;
import org.suanpan.core.party.record.PartyKind;

interface OwnFieldMapper {

    record FieldRow(long id, PartyKind kind, String name, OwnField.Form form, String choices) {

        static FieldRow of(OwnField field) {
            return new FieldRow(field.id(), field.kind(), field.name(), field.form(), String.join("\n", field.choices()));
        }

        OwnField field() {
            return new OwnField(id, kind, name, form, choices.lines().toList());
        }
    }

    List<FieldRow> of(@Param("kind") PartyKind kind);

    void add(@Param("f") FieldRow row);

    void change(@Param("f") FieldRow row);

    void rename(@Param("kind") PartyKind kind, @Param("from") String from, @Param("to") String to);

    void drop(@Param("id") long id);

    int dropValues(@Param("kind") PartyKind kind, @Param("name") String name);

    void place(@Param("id") long id, @Param("place") int place);
}
