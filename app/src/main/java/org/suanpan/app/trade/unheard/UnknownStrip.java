package org.suanpan.app.trade.unheard;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.kit.Nodes;

/// Above the lines while a scanned code waits for an answer: a new product, a known one, or nothing.
public final class UnknownStrip extends HBox {

    public UnknownStrip(Text text, UnknownCodes codes, NewGoods newGoods, BindGoods bind) {
        Label words = Nodes.id(Nodes.label(""), "unknown-code");
        Style.on(this, Style.STRIP, Style.STRIP_CAUTION);
        getChildren().addAll(words, Nodes.spacer(),
                Nodes.link(text.of("trade.new-goods-make"), () -> {
                    bind.cancel();
                    newGoods.scanned(codes.front().get());
                }),
                Nodes.link(text.of("trade.bind"), () -> {
                    newGoods.cancel();
                    bind.begin(codes.front().get());
                }),
                Nodes.link(text.of("trade.unknown-leave"), () -> codes.settled(codes.front().get())));
        codes.front().subscribe(code -> show(text, codes, words, code));
    }

    private void show(Text text, UnknownCodes codes, Label words, String code) {
        words.setText(codes.behind() == 0 ? text.of("trade.unknown-code", code)
                : text.of("trade.unknown-codes", code, codes.behind()));
        Nodes.showIf(this, !code.isEmpty());
    }
}
