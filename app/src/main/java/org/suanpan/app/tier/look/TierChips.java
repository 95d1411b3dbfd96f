package org.suanpan.app.tier.look;

import javafx.scene.control.Label;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;
import org.suanpan.core.tier.Lifecycle;
import org.suanpan.core.tier.Tier;

/// Tiers and states as chips; the words say what the colours do.
public final class TierChips {

    private static final Style[] KINDS = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_PROBLEM, Style.CHIP_CAUTION, Style.CHIP_OK,
        Style.CHIP_OUTLINE};

    private TierChips() {}

    public static void tier(TierNames names, Tier tier, Label chip) {
        chip.setText(names.of(tier));
        Style.choose(chip, Style.CHIP_OUTLINE, KINDS);
    }

    /// A class of the curve of sales, which is no tier and keeps its letter.
    public static void abc(Tier tier, Label chip) {
        chip.setText(tier.name());
        Style.choose(chip, Style.CHIP_OUTLINE, KINDS);
    }

    public static void state(Text text, Lifecycle state, Label chip) {
        chip.setText(text.of("tier.lifecycle." + state));
        Style.choose(chip, switch (state) {
            case ACTIVE -> Style.CHIP_OK;
            case NEW -> Style.CHIP_ACCENT;
            case SLEEPING -> Style.CHIP_CAUTION;
            case PROSPECT, LOST -> Style.CHIP_NEUTRAL;
        }, KINDS);
    }
}
