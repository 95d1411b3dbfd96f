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
import org.suanpan.core.ledger.due.Due;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.FreeAmount;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.OpenDocument;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;

/// What partners owe on a day; `customers` chooses the side.
interface OwingMapper {

    /// What is open by partner and age; `first` = the earliest due day of each group.
    List<OpenSums> openSums(@Param("customers") boolean customers, @Param("asOf") LocalDate asOf, @Param("first") FirstDue first);

    List<AccountRow> accounts(@Param("customers") boolean customers, @Param("asOf") LocalDate asOf);

    @Nullable HolderRow byCode(@Param("customers") boolean customers, @Param("code") String code);

    @Nullable HolderRow byId(@Param("customers") boolean customers, @Param("partner") Partner partner);

    /// Every document of customers that is open on the day, by due day.
    List<DueRow> due(@Param("customers") boolean customers, @Param("asOf") LocalDate asOf);

    List<PromiseRow> promises();

    record DueRow(@Nullable CustomerId customer, @Nullable SupplierId supplier, String rep, String code, String name,
            String person, String phone, String address, String search, DocumentId document, DocumentNumber number, DocumentKind kind,
            LocalDate date, LocalDate due, Money open) {

        Due row() {
            return new Due(new Holder(new Partner(customer, supplier), code, name, person, phone, address, rep, search), document, number, kind, date,
                    due, open);
        }
    }

    record PromiseRow(CustomerId customer, LocalDate day, @Nullable Money amount, String note) {}

    List<Both> both();

    @Nullable Both bothOf(@Param("partner") Partner partner);

    /// `customers` = accounts of customers are looked for; `like` empty = those of the same name or phone as `partner`.
    List<HolderRow> unlinked(@Param("customers") boolean customers, @Param("partner") Partner partner, @Param("like") String like,
            @Param("limit") int limit);

    record Both(CustomerId customer, SupplierId supplier) {}

    /// The balance before a day.
    Money before(@Param("partner") Partner partner, @Param("day") LocalDate day);

    List<LineRow> lines(@Param("partner") Partner partner, @Param("span") DateSpan span);

    List<ItemRow> items(@Param("partner") Partner partner, @Param("span") DateSpan span);

    List<OpenDocument> open(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    List<FreeAmount> free(@Param("partner") Partner partner, @Param("asOf") LocalDate asOf);

    record FirstDue(LocalDate notDue, LocalDate to30, LocalDate to60, LocalDate to90) {

        static FirstDue of(LocalDate asOf) {
            return new FirstDue(AgeGroup.NOT_DUE.firstDue(asOf), AgeGroup.TO_30.firstDue(asOf), AgeGroup.TO_60.firstDue(asOf),
                    AgeGroup.TO_90.firstDue(asOf));
        }
    }

    record OpenSums(@Nullable CustomerId customer, @Nullable SupplierId supplier, LocalDate oldestDue, Money notDue, Money to30,
            Money to60, Money to90, Money above90) {

        PartnerOwing.Open open() {
            return new PartnerOwing.Open(new Partner(customer, supplier), List.of(notDue, to30, to60, to90, above90), oldestDue);
        }
    }

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
