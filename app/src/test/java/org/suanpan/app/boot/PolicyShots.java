package org.suanpan.app.boot;

import java.util.List;

import org.suanpan.app.base.Screen;
import org.suanpan.app.boot.Screenshots.Picture;
import org.suanpan.core.party.CustomerId;

/// Pictures of the rules of tiers.
final class PolicyShots {

    private final ShotHands hands;

    PolicyShots(ShotHands hands) {
        this.hands = hands;
    }

    List<Picture> all() {
        return List.of(
                new Picture("rules", w -> ShotHands.go(w, new Screen.TierRules(false))),
                new Picture("rules-care", _ -> hands.scrollTo("#tier-rules", 0.42)),
                new Picture("rules-end", _ -> hands.scrollDown("#tier-rules")),
                new Picture("rules-typed", _ -> {
                    hands.type("#enter-0", "85");
                    hands.type("#exit-0", "80");
                    hands.type("#commission-0", "1.2");
                }),
                new Picture("rules-lab", _ -> hands.choose("#side", 1)),
                new Picture("rules-wrong", _ -> hands.type("#enter-1", "90")),
                new Picture("rules-review", _ -> {
                    hands.type("#enter-1", "40");
                    hands.choose("#side", 2);
                }),
                new Picture("rules-history", _ -> hands.choose("#side", 3)),
                new Picture("by-hand", w -> ShotHands.go(w, new Screen.TierByHand(new CustomerId(3)))),
                new Picture("card", w -> ShotHands.go(w, new Screen.Card(new CustomerId(3)))),
                new Picture("allotment", w -> ShotHands.go(w, new Screen.Allotment())));
    }

    List<Picture> empty() {
        return List.of(
                new Picture("rules", w -> ShotHands.go(w, new Screen.TierRules(false))),
                new Picture("rules-history", _ -> hands.choose("#side", 3)),
                new Picture("allotment", w -> ShotHands.go(w, new Screen.Allotment())));
    }
}
