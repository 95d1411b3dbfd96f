package org.suanpan.app.base;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.stock.WarehouseId;

/// Every place one can go to. Features name each other's screens through these, never their classes.
public interface Screen extends PartyScreen {

    /// Equal keys share one tab: a list is opened once, a card once for each customer.
    default String key() {
        return getClass().getSimpleName();
    }

    record Home() implements Screen {}

    /// Commission: the statements of a month, plans tried out, the shop's plans.
    record Commission() implements Screen {}

    /// One person's statement of a month, line by line.
    record PayStatement(SalesRepId rep, YearMonth month) implements Screen {

        @Override
        public String key() {
            return "PayStatement-" + rep.value() + "-" + month;
        }
    }

    /// Presets the words looked for and the period, null = every day; with neither the list opens as it stands.
    record Sales(String search, @Nullable DateSpan span) implements Screen {

        public static final Sales ALL = new Sales("", null);
    }

    /// `file` is looked at at once; null = nothing dropped yet.
    record Import(@Nullable Path file) implements Screen {

        public static final Import EMPTY = new Import(null);
    }

    /// Documents of one room: sales, purchases, stock, money. Presets the conditions; without any the list opens as it stands.
    record Papers(Room room, List<ListQuery.Filter> narrowed) implements Screen {

        public Papers(Room room) {
            this(room, List.of());
        }

        /// Narrowed to one value of a column.
        public Papers(Room room, String column, String value) {
            this(room, List.of(new ListQuery.Filter(column, new ColumnTest.OneOf(List.of(value)))));
        }

        public enum Room { SALES, PURCHASES, STOCK, MONEY }

        @Override
        public String key() {
            return "Papers-" + room;
        }
    }

    /// The money accounts, their journals, and what is spent and earned beside the goods.
    record Accounts() implements Screen {}

    /// Drafts of every kind.
    record Parked() implements Screen {}

    /// One document to read.
    record Paper(DocumentId document) implements Screen {

        @Override
        public String key() {
            return "Paper-" + document.value();
        }
    }

    /// A document to write: a new one of a kind, a stored draft, or one that follows another (a return, a delivery of an
    /// order). `form` tells forms of one kind apart.
    record Write(DocumentKind kind, @Nullable DocumentId draft, @Nullable DocumentId origin, long form) implements Screen {

        @Override
        public String key() {
            return draft == null ? "Write-" + form : "Draft-" + draft.value();
        }
    }

    /// A new document for a customer. `form` tells forms apart.
    record WriteFor(DocumentKind kind, CustomerId customer, long form) implements Screen {

        @Override
        public String key() {
            return "WriteFor-" + form;
        }
    }

    /// A document to write that begins as a copy of another. `form` tells forms apart.
    record Copy(DocumentKind kind, DocumentId template, long form) implements Screen {

        @Override
        public String key() {
            return "Write-" + form;
        }
    }

    /// Money to be collected from a customer or paid to a supplier. `first` = the document it is for, null = the oldest due;
    /// `money` = the amount it begins with, null = none: zero matches what is free already. `form` tells forms apart.
    record Collect(Partner partner, @Nullable DocumentId first, @Nullable Money money, long form) implements Screen {

        @Override
        public String key() {
            return "Write-" + form;
        }
    }

    /// Goods that come back and others that go out, written together. `sale` = where they come from, null = to be chosen. `form`
    /// tells forms apart.
    record Exchange(@Nullable DocumentId sale, long form) implements Screen {

        @Override
        public String key() {
            return "Exchange-" + form;
        }
    }

    /// Sales to people who walk in, one after another.
    record Counter() implements Screen {}

    /// Sheets for counting, and what was counted on them; `filled` ones are read at once.
    record CountSheets(List<Path> filled) implements Screen {

        public static final CountSheets EMPTY = new CountSheets(List.of());
    }

    /// A bill of a payment service or a bank, to be booked. `file` is read at once; null = none chosen yet.
    record Bills(@Nullable Path file) implements Screen {

        public static final Bills EMPTY = new Bills(null);
    }

    /// What is short for customers' orders, to be bought.
    record Buy() implements Screen {}

    /// Price sheets and price rules.
    record Prices() implements Screen {}

    /// A new price sheet.
    record PriceSheetForm() implements Screen {}

    /// What is in stock.
    record Stock() implements Screen {}

    /// The ledger of one product; `warehouse` null = the whole shop.
    record StockLedger(ProductId product, @Nullable WarehouseId warehouse) implements Screen {

        @Override
        public String key() {
            return "StockLedger-" + product.value();
        }
    }

    /// Presets the words looked for and whether only products at or below their minimum are shown.
    record Products(String search, boolean isShortOnly) implements Screen {

        public static final Products ALL = new Products("", false);
    }

    /// Everything about one product.
    record ProductCard(ProductId product) implements Screen {

        @Override
        public String key() {
            return "ProductCard-" + product.value();
        }
    }

    /// A product to write, null = a new one. `form` tells forms of new ones apart.
    record ProductForm(@Nullable ProductId product, long form) implements Screen {

        @Override
        public String key() {
            return product == null ? "ProductForm-new-" + form : "ProductForm-" + product.value();
        }
    }

    /// Batches and serial numbers; presets what is looked for, empty = what is in stock.
    record Batches(String search) implements Screen {

        public static final Batches ALL = new Batches("");
    }

    /// Who owes what: our customers, or we our suppliers. `daysOver` = only what is overdue for more days than that, null = all.
    record Owing(Side side, @Nullable Long daysOver) implements Screen {

        public static final Owing ALL = new Owing(Side.CUSTOMERS, null);
    }

    /// What was earned, down to how each cost came about.
    record Profit() implements Screen {}

    /// What is due this week and next, and whom to remind.
    record DueCalendar() implements Screen {}

    /// Partners that are both customer and supplier.
    record Nets() implements Screen {}

    /// A partner's statement of account, as it stands at the end of the day looked from, or of `until`.
    record Statement(Partner partner, @Nullable LocalDate until) implements Screen {

        @Override
        public String key() {
            return partner.customer() != null ? "Statement-C" + partner.customer().value()
                    : "Statement-S" + partner.supplier().value();
        }
    }

    /// A partner's statement held against the other side's own list. `file` is read at once; null = none chosen yet.
    record Compare(Partner partner, @Nullable Path file) implements Screen {

        @Override
        public String key() {
            return "Compare-" + new Statement(partner, null).key();
        }
    }

    /// Counting and closing days, and opening the newest again.
    record DayEnd() implements Screen {}

    /// Closing months and opening them again.
    record MonthEnd() implements Screen {}

    /// Customers' tiers, seen from one side.
    record Tiers(Part part) implements Screen {

        public enum Part { BOARD, DESK, RFM, PARETO, PAST, EFFECTS }

        @Override
        public String key() {
            return "Tiers-" + part;
        }
    }

    /// How one customer's tier came about.
    record TierStory(CustomerId customer) implements Screen {

        @Override
        public String key() {
            return "TierStory-" + customer.value();
        }
    }

    /// Targets of a year, from the company to the customer.
    record Targets() implements Screen {}

    /// Scorecards, ranking, star of the month.
    record Scores() implements Screen {}

    /// What a salesperson wants to know of himself.
    record Mine() implements Screen {}

    /// Which days the shop works.
    record Calendar() implements Screen {}

    /// Big type for a screen that everybody sees.
    record Wall() implements Screen {}

    record Reports() implements Screen {}

    record Settings() implements Screen {}
}
