package org.suanpan.app.party.pool;

import java.math.BigDecimal;
import java.math.RoundingMode;

import javafx.scene.control.Label;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.core.party.identity.Identity.Decision;
import org.suanpan.core.party.identity.Identity.Judgement;
import org.suanpan.core.party.identity.Identity.Rule;

/// A verdict and why, in words.
public final class Reasons {

    private static final int WHOLE = 100;

    private final Text text;

    public Reasons(Text text) {
        this.text = text;
    }

    public String why(Judgement judgement) {
        BigDecimal percent = judgement.score().rounded(4).multiply(BigDecimal.valueOf(WHOLE)).setScale(0, RoundingMode.HALF_UP);
        return judgement.rule() == Rule.SCORE ? text.of("pool.rule.SCORE", percent.toString()) : text.of("pool.rule." + judgement.rule());
    }

    public void verdict(Judgement judgement, Label chip) {
        boolean sure = judgement.decision() == Decision.DUPLICATE;
        chip.setText(text.of(sure ? "pool.duplicate" : "pool.review"));
        Style.choose(chip, sure ? Style.CHIP_PROBLEM : Style.CHIP_CAUTION, Style.CHIP_PROBLEM, Style.CHIP_CAUTION);
    }
}
