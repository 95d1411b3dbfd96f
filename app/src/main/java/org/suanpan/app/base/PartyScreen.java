package org.suanpan.app.base;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.party.CustomerFilter;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SupplierId;
import org.suanpan.core.party.record.PartyId;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.product.ProductId;

/// The places of customers and suppliers; they are called `Screen.Card` like all others.
public interface PartyScreen {

    /// Presets the filter and the order; with all empty the list opens as it stands. `narrowed` are further conditions on columns.
    record Customers(String search, String tier, String lifecycle, CustomerFilter.@Nullable Order order, List<ListQuery.Filter> narrowed)
            implements Screen {

        public static final Customers ALL = new Customers("", "", "", null);

        public Customers(String search, String tier, String lifecycle, CustomerFilter.@Nullable Order order) {
            this(search, tier, lifecycle, order, List.of());
        }

        public static Customers bearing(String tag) {
            return new Customers("", "", "", null, List.of(new ListQuery.Filter("tags", new ColumnTest.OneOf(List.of(tag)))));
        }
    }

    record Card(CustomerId customer) implements Screen {

        @Override
        public String key() {
            return "Card-" + customer.value();
        }
    }

    record Suppliers() implements Screen {}

    record SupplierCard(SupplierId supplier) implements Screen {

        @Override
        public String key() {
            return "SupplierCard-" + supplier.value();
        }
    }

    /// For what one product is bought, supplier by supplier.
    record SupplierOffers(ProductId product) implements Screen {

        @Override
        public String key() {
            return "SupplierOffers-" + product.value();
        }
    }

    /// Named rules over customers.
    record Segments() implements Screen {}

    /// A customer or supplier to write, null = a new one. `form` tells forms of new ones apart.
    record PartyForm(PartyKind kind, @Nullable PartyId party, long form) implements Screen {

        public PartyForm(PartyId party) {
            this(party.kind(), party, 0);
        }

        @Override
        public String key() {
            return party == null ? "PartyForm-new-" + form : "PartyForm-" + party.kind() + "-" + party.value();
        }
    }

    /// A talk with a customer to write down. `form` tells forms apart.
    record TalkForm(CustomerId customer, long form) implements Screen {

        @Override
        public String key() {
            return "TalkForm-" + form;
        }
    }

    /// The personal data of a customer or supplier, to be deleted.
    record Forget(PartyId party) implements Screen {

        @Override
        public String key() {
            return "Forget-" + party.kind() + "-" + party.value();
        }
    }

    /// The fields a shop adds to its customers and suppliers.
    record OwnFields() implements Screen {}

    /// Who works at this PC, and what each role may see.
    record People() implements Screen {}

    /// Stands where somebody may not go.
    record NotYours() implements Screen {}

    /// Points and rebates: who has how many, gifts, rebate agreements, the register of what was given, the terms.
    record Loyalty() implements Screen {}

    /// Points of a customer to be spent or corrected. `form` tells forms apart.
    record Redeem(CustomerId customer, long form) implements Screen {

        @Override
        public String key() {
            return "Redeem-" + form;
        }
    }

    /// Customers to be handed over; none = those of a salesperson who is chosen there. `form` tells forms apart.
    record HandOverForm(List<CustomerId> customers, long form) implements Screen {

        @Override
        public String key() {
            return "HandOver-" + form;
        }
    }

    /// The public pool, and who is about to fall into it.
    record Commons(Part part) implements Screen {

        public enum Part { POOL, WARNED, DUE }
    }

    /// What somebody may buy, by stage.
    record Deals() implements Screen {}

    /// A deal to write or to look at; `deal` null = a new one, of `customer` or, null, of somebody who is chosen or entered there. `form` tells forms of new ones apart.
    record DealForm(@Nullable Long deal, @Nullable CustomerId customer, long form) implements Screen {

        @Override
        public String key() {
            return deal == null ? "Deal-new-" + form : "Deal-" + deal;
        }
    }

    /// Complaints, those that are not closed first.
    record Complaints() implements Screen {}

    /// One complaint with its steps.
    record Complaint(long id) implements Screen {

        @Override
        public String key() {
            return "Complaint-" + id;
        }
    }

    /// What a customer says, to write down: a complaint, an answer, why he was lost. `customer` null = that of the document, or still to be
    /// named; `form` tells forms apart.
    record Say(Saying saying, @Nullable CustomerId customer, @Nullable DocumentId document, long form) implements Screen {

        public enum Saying { COMPLAINT, ANSWER, LOSS }

        @Override
        public String key() {
            return "Say-" + form;
        }
    }

    /// How content customers are.
    record Answers() implements Screen {}

    /// Why customers were lost.
    record Losses() implements Screen {}

    /// Everything that is due with customers.
    record Reminders() implements Screen {}

    /// The texts that go out to customers, and how often they are heard of.
    record Greetings() implements Screen {}

    /// Two customers to be merged.
    record Merge(CustomerId left, CustomerId right) implements Screen {

        @Override
        public String key() {
            return "Merge-" + left.value() + "-" + right.value();
        }
    }

    /// Pairs that may be one customer, or one supplier.
    record Duplicates(PartyKind kind) implements Screen {

        public Duplicates() {
            this(PartyKind.CUSTOMER);
        }

        @Override
        public String key() {
            return "Duplicates-" + kind;
        }
    }

    /// The rules of tiers; `review` begins with the evaluation by those in force.
    record TierRules(boolean review) implements Screen {}

    /// A tier to be given to a customer by hand.
    record TierByHand(CustomerId customer) implements Screen {

        @Override
        public String key() {
            return "TierByHand-" + customer.value();
        }
    }

    /// Who gets goods that are short.
    record Allotment() implements Screen {}
}
