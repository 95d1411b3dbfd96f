package org.suanpan.core.trade;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.stock.WarehouseId;

/// A document as typed, of any kind. What a kind does not know is left empty.
///
/// `atMinute` = minute of the day, it matters for the book quantity of a stocktake only. `origin` = the document it
/// follows: the sale of a linked return, the order of a delivery, the order of a deposit, the purchase of a late
/// charge, the document an expense belongs to. `due` null = date + credit days; of a purchase order the day its goods are promised for, unless that is
/// its own, of a quotation the last day it is valid. `taxRate` counts for lines without their own. `charges`: of a purchase,
/// and the one amount of a late charge. `reason`: of scrap and other movements, the item of an expense or income, of a sale or sales
/// order why its customer is trusted beyond the terms. `counterpart`: the other side of what has two.
public record Draft(DocumentKind kind, LocalDate date, @Nullable Integer atMinute, @Nullable CustomerId customer,
        @Nullable SupplierId supplier, @Nullable SalesRepId rep, @Nullable WarehouseId warehouse,
        @Nullable WarehouseId toWarehouse, @Nullable DocumentId origin, @Nullable LocalDate due, @Nullable Rate taxRate,
        Money discount, List<Charge> charges, Settling settling, String reason, String remark, List<DraftLine> lines,
        Counterpart counterpart) {

    public Draft {
        charges = List.copyOf(charges);
        lines = List.copyOf(lines);
    }

    public static Draft of(DocumentKind kind, LocalDate date) {
        return new Draft(kind, date, null, null, null, null, null, null, null, null, null, Money.ZERO, List.of(),
                Settling.NONE, "", "", List.of(), Counterpart.NONE);
    }

    public Draft on(LocalDate day) {
        return new Draft(kind, day, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft at(@Nullable Integer minute) {
        return new Draft(kind, date, minute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft customer(@Nullable CustomerId who) {
        return new Draft(kind, date, atMinute, who, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft supplier(@Nullable SupplierId who) {
        return new Draft(kind, date, atMinute, customer, who, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft rep(@Nullable SalesRepId who) {
        return new Draft(kind, date, atMinute, customer, supplier, who, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    /// Where the goods are or come from.
    public Draft warehouse(@Nullable WarehouseId place) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, place, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    /// Where a transfer goes.
    public Draft toWarehouse(@Nullable WarehouseId place) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, place, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft following(@Nullable DocumentId document) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, document, due, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft due(@Nullable LocalDate day) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, day, taxRate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft taxRate(@Nullable Rate rate) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, rate,
                discount, charges, settling, reason, remark, lines, counterpart);
    }

    /// Money off the whole document.
    public Draft discount(Money off) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                off, charges, settling, reason, remark, lines, counterpart);
    }

    public Draft charges(List<Charge> added) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, added, settling, reason, remark, lines, counterpart);
    }

    public Draft settling(Settling money) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, money, reason, remark, lines, counterpart);
    }

    public Draft reason(String why) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, why, remark, lines, counterpart);
    }

    public Draft remark(String note) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, note, lines, counterpart);
    }

    public Draft counterpart(Counterpart other) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, lines, other);
    }

    public Draft lines(List<DraftLine> typed) {
        return new Draft(kind, date, atMinute, customer, supplier, rep, warehouse, toWarehouse, origin, due, taxRate,
                discount, charges, settling, reason, remark, typed, counterpart);
    }
}
