package org.suanpan.app.kit.both;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.suanpan.app.base.Figures;
import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;
import org.suanpan.app.kit.grid.LookUpField;
import org.suanpan.core.base.Money;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.NetOwing;

/// One line: who the partner also is, what he owes and is owed, the net, and setting both off; or saying that he is somebody.
public final class BothLine extends FlowPane {

    private final BothViewModel model;
    private final Text text;
    private final Figures figures;

    public BothLine(BothViewModel model) {
        this.model = model;
        this.text = model.desk().text();
        this.figures = model.desk().figures();
        Style.on(this, Style.FACTS);
        setId("both-line");
        model.net().value().subscribe(this::refresh);
        model.choosing().addListener((_, _, _) -> refresh(model.net().value().get()));
    }

    private void refresh(@org.jspecify.annotations.Nullable Optional<NetOwing> read) {
        getChildren().clear();
        if (read == null) {
            return;
        }
        if (read.isEmpty()) {
            offer();
            return;
        }
        NetOwing now = read.get();
        Holder other = now.besides(model.side());
        getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of("both.also." + model.side()), Style.FACT_LABEL),
                Nodes.id(Nodes.link(other.name() + " " + other.code(), model::openOther), "other-account")));
        fact("both.receivable", now.receivable());
        fact("both.payable", now.payable());
        Label net = Nodes.id(Nodes.label(text.of(now.net().isNegative() ? "both.net-we" : now.net().isZero() ? "both.net-none" : "both.net-they",
                figures.money(now.net().abs())), Style.STRONG), "net");
        getChildren().add(net);
        if (!now.offsettable().isZero()) {
            getChildren().add(Nodes.id(Nodes.link(text.of("both.offset", figures.money(now.offsettable())), model::offset), "offset-both"));
        }
        getChildren().add(Nodes.id(Nodes.link(text.of("both.unlink"), model::unlink), "unlink"));
    }

    private void offer() {
        if (!model.choosing().get()) {
            getChildren().add(Nodes.id(Nodes.link(text.of("both.link." + model.side()), () -> model.choosing().set(true)), "link-both"));
            return;
        }
        LookUpField<Holder> field = new LookUpField<>("both-whom", model.chosen(), holder -> holder.name() + " " + holder.code(), model::find);
        field.setPromptText(text.of("both.prompt." + model.side()));
        field.setPrefColumnCount(22);
        getChildren().addAll(Nodes.label(text.of("both.also." + model.side()), Style.MUTED), field,
                Nodes.link(text.of("base.cancel"), () -> model.choosing().set(false)));
        model.desk().work().later(field::drop);
    }

    private void fact(String key, Money amount) {
        getChildren().add(Nodes.row(Style.FACT, Nodes.label(text.of(key), Style.FACT_LABEL), Nodes.label(figures.money(amount), Style.FACT_VALUE)));
    }
}
