package org.suanpan.app.boot;

import java.util.List;

import javafx.scene.input.KeyCode;

import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Screen.Tiers.Part;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.party.CustomerFilter;

/// Pictures of customers' tiers.
final class TierShots {

    private final ShotHands hands;

    TierShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("tier-board", w -> ShotHands.go(w, new Screen.Tiers(Part.BOARD))),
                new Picture("tier-now", w -> hands.fire("#preview")),
                new Picture("tier-desk", w -> ShotHands.go(w, new Screen.Tiers(Part.DESK))),
                new Picture("tier-wake", _ -> hands.choose("#side", 1)),
                new Picture("tier-grow", _ -> hands.choose("#side", 2)),
                new Picture("tier-rfm", w -> ShotHands.go(w, new Screen.Tiers(Part.RFM))),
                new Picture("tier-pareto", w -> ShotHands.go(w, new Screen.Tiers(Part.PARETO))),
                new Picture("tier-past", w -> ShotHands.go(w, new Screen.Tiers(Part.PAST))),
                new Picture("tier-effects", w -> ShotHands.go(w, new Screen.Tiers(Part.EFFECTS))),
                new Picture("tier-story", w -> ShotHands.go(w, new Screen.TierStory(w.frame().shop().customers()
                        .list(CustomerFilter.ALL, 0, 3).rows().getLast().id()))),
                new Picture("tier-story-end", _ -> hands.scrollDown("#tier-story")));
    }

    static List<Picture> empty() {
        return List.of(
                new Picture("tier-board", w -> ShotHands.go(w, new Screen.Tiers(Part.BOARD))),
                new Picture("tier-desk", w -> ShotHands.go(w, new Screen.Tiers(Part.DESK))),
                new Picture("tier-rfm", w -> ShotHands.go(w, new Screen.Tiers(Part.RFM))),
                new Picture("tier-pareto", w -> ShotHands.go(w, new Screen.Tiers(Part.PARETO))),
                new Picture("tier-past", w -> ShotHands.go(w, new Screen.Tiers(Part.PAST))),
                new Picture("tier-effects", w -> {
                    ShotHands.go(w, new Screen.Tiers(Part.EFFECTS));
                    ShotHands.key(w, KeyCode.F5);
                }));
    }
}
