package org.suanpan.app.kit.both;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.trade.Counterpart;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;

/// Whether a partner is also on the other side, and what that comes to.
public final class BothViewModel {

    private static final int MOST = 20;

    private final Desk desk;
    private final BothPorts ports;
    private final Partner partner;
    private final LiveValue<Optional<NetOwing>> net;
    private final ObjectProperty<@Nullable Holder> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty choosing = new SimpleBooleanProperty();

    public BothViewModel(Desk desk, BothPorts ports, Partner partner) {
        this.desk = desk;
        this.ports = ports;
        this.partner = partner;
        net = LiveValue.prepared(desk.refresh(), desk.text().of("both.reading"), Set.of(Topic.CUSTOMER, Topic.SUPPLIER, Topic.LEDGER), () -> {
            var day = desk.asOf().day().get();
            return () -> ports.owing().net(partner, day);
        });
        chosen.addListener((_, _, other) -> {
            if (other != null) {
                link(other);
            }
        });
    }

    Desk desk() {
        return desk;
    }

    /// Empty = on one side only.
    public LiveValue<Optional<NetOwing>> net() {
        return net;
    }

    Side side() {
        return partner.customer() != null ? Side.CUSTOMERS : Side.SUPPLIERS;
    }

    /// Which account of the other side he also is, while it is being said.
    ObjectProperty<@Nullable Holder> chosen() {
        return chosen;
    }

    /// The field for it is open.
    BooleanProperty choosing() {
        return choosing;
    }

    void find(String typed, Consumer<List<Holder>> answer) {
        desk.work().read(desk.text().of("both.finding"), () -> ports.owing().unlinked(partner, typed, MOST)).onSuccess(answer).run();
    }

    private void link(Holder other) {
        Partner both = new Partner(partner.customer() != null ? partner.customer() : other.partner().customer(), null);
        keep(both, other.partner().supplier() != null ? other.partner() : partner);
    }

    /// The accounts are two again; neither changes.
    void unlink() {
        NetOwing now = now();
        if (now != null) {
            keep(now.customer().partner(), null);
        }
    }

    private void keep(Partner customer, @Nullable Partner supplier) {
        desk.work().write(desk.text().of("both.keeping"), () -> {
            ports.keeping().setSupplier(Objects.requireNonNull(customer.customer()), supplier == null ? null : supplier.supplier());
            return customer;
        }).onSuccess(_ -> {
            choosing.set(false);
            chosen.set(null);
            net.reload();
        }).run();
    }

    private @Nullable NetOwing now() {
        Optional<NetOwing> read = net.value().get();
        return read == null ? null : read.orElse(null);
    }

    /// A document of what can be set off, to be looked over and posted.
    void offset() {
        NetOwing now = now();
        if (now == null || now.offsettable().isZero()) {
            return;
        }
        Money amount = now.offsettable();
        Draft draft = Draft.of(DocumentKind.OFFSET, desk.asOf().today()).customer(Objects.requireNonNull(now.customer().partner().customer()))
                .counterpart(Counterpart.of(Objects.requireNonNull(now.supplier().partner().supplier())))
                .settling(Settling.of(null, amount));
        desk.work().write(desk.text().of("both.offsetting"), () -> ports.trading().saveDraft(draft, Actor.OWNER))
                .onSuccess(this::open).run();
    }

    private void open(DocumentId draft) {
        desk.navigator().open(new Screen.Write(DocumentKind.OFFSET, draft, null, System.nanoTime()));
    }

    /// The statement of the other account.
    void openOther() {
        NetOwing now = now();
        if (now != null) {
            desk.navigator().open(new Screen.Statement(now.besides(side()).partner(), null));
        }
    }
}
