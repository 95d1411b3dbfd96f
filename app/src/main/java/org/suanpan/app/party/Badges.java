package org.suanpan.app.party;

import javafx.scene.control.Label;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.app.base.TierNames;

/// Tier and life cycle as chips.
final class Badges {

    private static final Style[] KINDS = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_PROBLEM,
        Style.CHIP_CAUTION, Style.CHIP_OK, Style.CHIP_OUTLINE};

    private final Text text;

    private final TierNames tiers;

    Badges(Text text, TierNames tiers) {
        this.text = text;
        this.tiers = tiers;
    }

    /// Empty words when there is no tier yet.
    void tier(String tier, Label chip) {
        chip.setText(tiers.of(tier));
        Style.choose(chip, Style.CHIP_OUTLINE, KINDS);
    }

    void lifecycle(String lifecycle, Label chip) {
        chip.setText(lifecycleWords(lifecycle));
        Style.choose(chip, switch (lifecycle) {
            case "ACTIVE" -> Style.CHIP_OK;
            case "NEW" -> Style.CHIP_ACCENT;
            case "SLEEPING" -> Style.CHIP_CAUTION;
            default -> Style.CHIP_NEUTRAL;
        }, KINDS);
    }

    String lifecycleWords(String lifecycle) {
        return lifecycle.isEmpty() ? "" : text.of("party.lifecycle." + lifecycle);
    }
}
