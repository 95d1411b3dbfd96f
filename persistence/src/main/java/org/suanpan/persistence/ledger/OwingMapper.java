package org.suanpan.persistence.ledger;

import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentNumber;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

/// What partners owe on a day; `customers` chooses the side.
interface OwingMapper {

    List<OpenPart> openParts(@Param("customers") boolean customers, @Param("asOf") LocalDate asOf);

    List<AccountRow> accounts(@Param("customers") boolean customers, @Param("asOf") LocalDate asOf);

    @Nullable HolderRow byCode(@Param("customers") boolean customers, @Param("code") String code);

    @Nullable HolderRow byId(@Param("customers") boolean customers, @Param("partner") Partner partner);

    /// The balance before a day.
    Money before(@Param("partner") Partner partner, @Param("day") LocalDate day);

    List<LineRow> lines(@Param("partner") Partner partner, @Param("span") DateSpan span);

    List<ItemRow> items(@Param("partner") Partner partner, @Param("span") DateSpan span);

    List<OpenDocument> open(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    List<FreeAmount> free(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    record OpenPart(@Nullable CustomerId customer, @Nullable SupplierId supplier, LocalDate due, Money open) {}

    record AccountRow(@Nullable CustomerId customer, @Nullable SupplierId supplier, String rep, String code, String name,
            String person, String phone, String address, String search, Money balance, @Nullable LocalDate lastMoney) {

        Holder holder() {
            return new Holder(new Partner(customer, supplier), code, name, person, phone, address, rep, search);
        }
    }

    record HolderRow(@Nullable CustomerId customer, @Nullable SupplierId supplier, String rep, String code, String name,
            String person, String phone, String address, String search) {

        Holder holder() {
            return new Holder(new Partner(customer, supplier), code, name, person, phone, address, rep, search);
        }
    }

    record LineRow(DocumentId document, DocumentNumber number, DocumentKind kind, boolean red, LocalDate date, String remark,
            Money change, Money cash, Money waived) {}

    record ItemRow(DocumentId document, String name, String spec, String unit, Quantity quantity,
            @Nullable UnitPrice price, Money amount, boolean gift) {}
}
