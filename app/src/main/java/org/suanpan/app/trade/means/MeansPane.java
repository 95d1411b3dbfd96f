package org.suanpan.app.trade.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.Accounts.Account;

/// A field for every account but the chosen one, which takes the rest. Enter walks through them and goes on.
public final class MeansPane extends FlowPane {

    private static final KeyCombination SPLIT = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final int DIGITS = 7;

    private final Desk desk;
    private final Means means;
    private final ObjectProperty<@Nullable Account> chosen;
    private final Supplier<Money> money;
    private final Label rest = Nodes.id(Nodes.label("", Style.STRONG), "means-rest");
    private final List<TextField> fields = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private Runnable next = () -> {};

    /// `money` = what there is to split now.
    public MeansPane(Desk desk, Means means, ObjectProperty<@Nullable Account> chosen, Supplier<Money> money) {
        this.desk = desk;
        this.means = means;
        this.chosen = chosen;
        this.money = money;
        Style.on(this, Style.FILTER_BAR);
        setId("means");
        setMinWidth(0);
        getChildren().add(Nodes.label(desk.text().of("means.title"), Style.MUTED));
        means.amounts().forEach(this::add);
        getChildren().add(rest);
        means.split().subscribe(shown -> Nodes.showIf(this, shown));
        chosen.subscribe(_ -> show());
        show();
    }

    private void add(Account account, StringProperty amount) {
        TextField field = Style.on(new TextField(), Style.FILTER_FIELD);
        field.setId("means-" + account.code());
        field.setPrefColumnCount(DIGITS);
        field.textProperty().bindBidirectional(amount);
        amount.subscribe(this::show);
        field.setOnAction(event -> {
            after(field);
            event.consume();
        });
        Label name = Nodes.label(account.name(), Style.MUTED);
        name.setLabelFor(field);
        fields.add(field);
        rows.add(Nodes.row(Style.ROW, name, field));
        getChildren().add(rows.getLast());
    }

    private void after(TextField field) {
        for (int i = fields.indexOf(field) + 1; i < fields.size(); i++) {
            if (rows.get(i).isVisible()) {
                fields.get(i).requestFocus();
                return;
            }
        }
        next.run();
    }

    /// Where Enter goes after the last account.
    public void onNext(Runnable action) {
        next = action;
    }

    /// Takes the key that splits the money; false for any other key.
    public boolean takes(KeyEvent event) {
        if (!SPLIT.match(event) || means.amounts().size() < 2) {
            return false;
        }
        turn();
        return true;
    }

    /// Splits the money, or puts it into one account again.
    public void turn() {
        if (means.split().get()) {
            means.clear();
            next.run();
            return;
        }
        means.split().set(true);
        show();
        for (int i = 0; i < fields.size(); i++) {
            if (rows.get(i).isVisible()) {
                fields.get(i).requestFocus();
                return;
            }
        }
    }

    /// The money or the chosen account is another.
    public void show() {
        Account main = chosen.get();
        int at = 0;
        for (Map.Entry<Account, StringProperty> each : means.amounts().entrySet()) {
            if (at < rows.size()) {
                Nodes.showIf(rows.get(at), !each.getKey().equals(main));
            }
            at++;
        }
        Money left = money.get().minus(means.elsewhere(main));
        rest.setText(main == null ? "" : left.isNegative() ? desk.text().of("means.over", desk.figures().money(left.abs()))
                : desk.text().of("means.rest", main.name(), desk.figures().money(left)));
        Style.choose(rest, left.isNegative() ? Style.CAUTION_TEXT : Style.STRONG, Style.CAUTION_TEXT, Style.STRONG);
    }
}
