package org.suanpan.app.trade.money;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.app.trade.write.KeptDraft;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentQueries.Named;
import org.suanpan.core.trade.Draft;

/// State of one receipt or payment being written: what a partner owes, and how the money is shared out while it is typed.
/// Kept as a draft like every form; saving posts it, once, and the next one can be written.
final class CollectViewModel {

    private static final int MOST = 8;
    private static final long KEEP_MILLIS = 2_000;

    private final Desk desk;
    private final TradePorts ports;
    private final CollectHead head;
    private final Sharing sharing;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final LiveValue<Standing> standing;
    private final KeptDraft draft;
    private final Runnable keepSoon;
    private Runnable shown = () -> {};
    private @Nullable Screen own;
    private boolean loading;
    private boolean saving;

    CollectViewModel(Desk desk, TradePorts ports, DocumentKind kind) {
        this.desk = desk;
        this.ports = ports;
        this.head = new CollectHead(kind, desk.asOf().today(), ports.accounts().all());
        this.draft = new KeptDraft(desk, ports.trading());
        this.keepSoon = desk.work().promised(KEEP_MILLIS, this::keep);
        head.account().set(ports.accounts().all().getFirst());
        standing = LiveValue.prepared(desk.refresh(), desk.text().of("collect.reading"), Set.of(Topic.DOCUMENT, Topic.LEDGER),
                () -> {
                    Partner who = head.who();
                    return () -> read(who);
                });
        this.sharing = new Sharing(head, this::now);
        standing.value().subscribe(this::arrived);
        sharing.lines().all().subscribe(this::changed);
        sharing.lines().whileTyping(keepSoon);
        head.partner().addListener((_, before, now) -> {
            if (!Objects.equals(before, now)) {
                standing.reload();
            }
        });
        head.values().forEach(value -> value.subscribe(this::changed));
    }

    Desk desk() {
        return desk;
    }

    CollectHead head() {
        return head;
    }

    Sharing sharing() {
        return sharing;
    }

    List<Account> accounts() {
        return ports.accounts().all();
    }

    /// Why it could not be saved; empty when it could.
    StringProperty message() {
        return message;
    }

    /// What was saved before this one, in words.
    StringProperty done() {
        return done;
    }

    StringProperty kept() {
        return draft.kept();
    }

    LiveValue<Standing> standing() {
        return standing;
    }

    /// How things stand before the money moves; nothing is known while it is being read.
    Standing now() {
        Standing read = standing.value().get();
        return read == null || !Objects.equals(read.partner(), head.who()) ? Standing.NOBODY : read;
    }

    /// More is waived than may go without a reason.
    boolean asksReason() {
        return !head.reason().get().isBlank()
                || now().cap().isAbove(MoneyHead.readable(head.money()), MoneyHead.readable(head.waiver()));
    }

    /// Whoever pays is known; the money comes next.
    boolean isPreset() {
        return own instanceof Screen.Collect;
    }

    /// Runs when other content has arrived.
    void onShown(Runnable action) {
        shown = action;
    }

    /// The customers or suppliers a typed text may mean, best first; answered later, on the thread of the window.
    void partners(String typed, Consumer<List<Named>> answer) {
        desk.work().read(desk.text().of("trade.finding"), () -> head.kind() == DocumentKind.RECEIPT
                ? ports.queries().customers(typed, MOST) : ports.queries().suppliers(typed, MOST)).onSuccess(answer).run();
    }

    private Standing read(@Nullable Partner who) {
        return who == null ? Standing.NOBODY : new Standing(who, ports.figures().balance(who, null), ports.trading().open(who),
                ports.accounts().all().stream().collect(Collectors.toMap(Account::id, a -> ports.figures().account(a.id(), null))),
                ports.settings().rules().waivers());
    }

    private void arrived(@Nullable Standing read) {
        sharing.arrived();
        shown.run();
    }

    private void changed() {
        if (!loading && !saving) {
            message.set("");
            if (!isEmpty()) {
                done.set("");
            }
            keepSoon.run();
        }
    }

    private boolean isEmpty() {
        return head.money().get().isBlank() && head.waiver().get().isBlank() && !sharing.isTouched();
    }

    /// Forgets what was typed for single documents.
    void again() {
        sharing.again();
        shown.run();
    }

    void waive() {
        message.set("");
        if (!sharing.waive()) {
            message.set(desk.text().of("collect.nothing-to-waive"));
        }
        shown.run();
    }

    /// Keeps what is typed as a draft. Half a figure leaves what was kept before.
    void keep() {
        if (isEmpty() || saving || loading) {
            return;
        }
        try {
            draft.keep(head.draft(sharing.order(), sharing.typed(sharing.lines().asTyped())), () -> {});
        } catch (Rejected half) {
            return;
        }
    }

    /// Posts it; the form is empty for the next one.
    void save() {
        message.set("");
        if (saving) {
            return;
        }
        Draft now;
        try {
            now = checked();
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        saving = true;
        desk.work().write(desk.text().of("trade.saving"), () -> ports.documents().get(draft.post(now)))
                .onSuccess(this::saved)
                .onRejected((Problem why) -> message.set(desk.text().of(why)))
                .finallyDo(() -> saving = false).run();
    }

    private Draft checked() {
        if (head.partner().get() == null) {
            throw new Rejected(head.kind() == DocumentKind.RECEIPT ? "document.customer-missing" : "document.supplier-missing");
        }
        Draft now = head.draft(sharing.order(), sharing.typed(sharing.lines().filled()));
        if (head.money().get().isBlank() && !now.settling().waiver().isPositive()) {
            throw new Rejected("collect.money-missing." + head.kind());
        }
        if (!sharing.isDeposit() && now.settling().money().isZero()
                && sharing.spreading().outcome(head.date().get()).settled().isZero()) {
            throw new Rejected("collect.nothing");
        }
        return now;
    }

    private void saved(Document posted) {
        String words = desk.text().of("collect.done." + head.kind(), Objects.requireNonNull(head.partner().get()).name(),
                desk.figures().money(posted.typed().settling().money()), posted.number().text());
        desk.undoing().offer(words, () -> ports.trading().reverse(posted.id(), posted.typed().date(), Actor.OWNER));
        clear();
        done.set(words);
        if (isPreset()) {
            close();
        }
    }

    private @Nullable DocumentId clear() {
        loading = true;
        DocumentId left = draft.leave();
        head.clear();
        sharing.clear();
        message.set("");
        draft.kept().set("");
        loading = false;
        shown.run();
        return left;
    }

    /// Throws away what is typed and closes the form.
    void discard() {
        DocumentId left = clear();
        if (left != null) {
            desk.work().write(desk.text().of("trade.discarding"), () -> {
                ports.trading().discard(left, Actor.OWNER);
                return true;
            }).run();
        }
        close();
    }

    private void close() {
        desk.navigator().tabs().stream().filter(tab -> tab.screen() == own).findFirst().ifPresent(desk.navigator()::close);
    }

    /// What the screen was opened for: somebody who pays, a stored draft, or nothing yet.
    void accept(Screen screen) {
        if (own != null) {
            return;
        }
        own = screen;
        if (screen instanceof Screen.Collect(Partner who, var wanted, var amount, var _)) {
            sharing.first(wanted);
            head.money().set(amount == null ? "" : amount.toString());
            head.partner().set(named(who));
        } else if (screen instanceof Screen.Write write && write.draft() != null) {
            desk.work().read(desk.text().of("trade.reading"), () -> ports.documents().get(write.draft()))
                    .onSuccess(this::load).run();
        }
    }

    private void load(Document found) {
        loading = true;
        Draft typed = found.typed();
        draft.take(found);
        sharing.take(typed.origin(), typed.settling().typed());
        head.show(typed);
        head.account().set(accounts().stream().filter(a -> a.id().equals(typed.settling().account())).findFirst()
                .orElse(head.account().get()));
        head.partner().set(typed.customer() != null ? named(Partner.of(typed.customer()))
                : typed.supplier() != null ? named(Partner.of(typed.supplier())) : null);
        loading = false;
        shown.run();
    }

    private Named named(Partner who) {
        if (who.customer() != null) {
            var customer = ports.customers().get(who.customer());
            return new Named(customer.id().value(), customer.code(), customer.name());
        }
        var supplier = ports.suppliers().get(Objects.requireNonNull(who.supplier()));
        return new Named(supplier.id().value(), supplier.code(), supplier.name());
    }
}
