package org.suanpan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountQueries.AccountFlow;
import org.suanpan.core.ledger.AccountQueries.AccountLine;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;

/// State of the journal of one account, or of all together.
final class JournalViewModel {

    private static final ListQuery NEWEST = new ListQuery("", List.of(), List.of(new ListQuery.Sort("date", true)));

    private final Desk desk;
    private final ListState state;
    private final ObservableList<Optional<AccountListItem>> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AccountListItem>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final PagedList<AccountLine, AccountFlow> list;
    private boolean filling;

    JournalViewModel(Desk desk, AccountQueries queries, LiveValue<List<AccountListItem>> accounts) {
        this.desk = desk;
        state = new ListState(desk, "journal", NEWEST, AccountQueries.COLUMNS, (query, column, limit) ->
                queries.values(account(chosen.get()), query, column, limit));
        list = new PagedList<>(desk.refresh(), desk.text().of("account.reading"), Set.of(Topic.LEDGER, Topic.DOCUMENT),
                AccountLine::id, () -> reading(queries, chosen.get(), state.query().get()));
        state.query().addListener(_ -> list.restart());
        chosen.addListener(_ -> {
            if (!filling) {
                list.restart();
            }
        });
        accounts.value().subscribe(all -> show(all == null ? List.of() : all));
    }

    private void show(List<AccountListItem> all) {
        Optional<AccountId> own = chosen.get().map(AccountListItem::id);
        List<Optional<AccountListItem>> now = new ArrayList<>(List.of(Optional.empty()));
        all.forEach(account -> now.add(Optional.of(account)));
        filling = true;
        choices.setAll(now);
        chosen.set(now.stream().filter(choice -> choice.map(AccountListItem::id).equals(own)).findFirst().orElse(Optional.empty()));
        filling = false;
    }

    private static @Nullable AccountId account(Optional<AccountListItem> chosen) {
        return chosen.map(AccountListItem::id).orElse(null);
    }

    private static PagedList.Reading<AccountLine, AccountFlow> reading(AccountQueries queries,
            Optional<AccountListItem> chosen, ListQuery query) {
        return (offset, limit) -> new PagedList.Slice<>(queries.book(account(chosen), query, offset, limit),
                queries.flow(account(chosen), query));
    }

    Desk desk() {
        return desk;
    }

    ListState state() {
        return state;
    }

    /// Accounts; the empty one stands for all of them.
    ObservableList<Optional<AccountListItem>> choices() {
        return choices;
    }

    ObjectProperty<Optional<AccountListItem>> chosen() {
        return chosen;
    }

    void choose(AccountListItem account) {
        chosen.set(choices.stream().filter(choice -> choice.map(AccountListItem::id).equals(Optional.of(account.id())))
                .findFirst().orElse(Optional.of(account)));
    }

    PagedList<AccountLine, AccountFlow> list() {
        return list;
    }

    void open(AccountLine line) {
        desk.navigator().open(new Screen.Paper(line.document()));
    }
}
