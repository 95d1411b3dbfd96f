package org.suanpan.app.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.OpenTab;
import org.suanpan.app.base.Screen;
import org.suanpan.app.base.Tab;
import org.suanpan.app.base.TierRoom;
import org.suanpan.app.tier.board.BoardView;
import org.suanpan.app.tier.board.BoardViewModel;
import org.suanpan.app.tier.desk.LostDeskView;
import org.suanpan.app.tier.desk.LostDeskViewModel;
import org.suanpan.app.tier.look.LookViewModel;
import org.suanpan.app.tier.past.EffectsView;
import org.suanpan.app.tier.past.EffectsViewModel;
import org.suanpan.app.tier.past.PastView;
import org.suanpan.app.tier.past.PastViewModel;
import org.suanpan.app.tier.segment.ParetoView;
import org.suanpan.app.tier.segment.ParetoViewModel;
import org.suanpan.app.tier.segment.RfmView;
import org.suanpan.app.tier.segment.RfmViewModel;
import org.suanpan.app.tier.story.TierStoryView;
import org.suanpan.app.tier.story.TierStoryViewModel;
import org.suanpan.core.followup.FollowingUp;
import org.suanpan.core.party.CustomerKeeping;

/// Makes the screens of customers' tiers, over one shared look.
public final class TierScreens {

    private final Desk desk;
    private final TierRoom room;
    private final LookViewModel look;
    private final Supplier<BoardViewModel> board;
    private final Supplier<LostDeskViewModel> lost;
    private final Supplier<RfmViewModel> rfm;
    private final Supplier<ParetoViewModel> pareto;
    private final Supplier<PastViewModel> past;

    public TierScreens(Desk desk, TierRoom room, FollowingUp following, CustomerKeeping keeping) {
        this.desk = desk;
        this.room = room;
        this.look = new LookViewModel(desk, room.tiering());
        this.board = once(() -> new BoardViewModel(look, room.tiering(), room.board()));
        this.lost = once(() -> new LostDeskViewModel(look, room.board(), following));
        this.rfm = once(() -> new RfmViewModel(look, keeping));
        this.pareto = once(() -> new ParetoViewModel(look));
        this.past = once(() -> new PastViewModel(look));
        desk.navigator().register(Screen.Tiers.class, screen -> part((Screen.Tiers) screen));
        desk.navigator().register(Screen.TierStory.class, screen -> {
            TierStoryViewModel model = new TierStoryViewModel(desk, room.stories(), ((Screen.TierStory) screen).customer());
            return new OpenTab(screen, model.title(), MaterialDesignA.ACCOUNT_DETAILS_OUTLINE, "board.help.STORY", () -> new TierStoryView(model));
        });
    }

    private Tab part(Screen.Tiers screen) {
        Screen.Tiers.Part part = screen.part();
        return switch (part) {
            case BOARD -> {
                BoardViewModel model = board.get();
                yield tab(screen, () -> new BoardView(model)).live(model.reviews(), model.stored(), model.sales(), look.changes());
            }
            case DESK -> {
                LostDeskViewModel model = lost.get();
                yield looking(tab(screen, () -> new LostDeskView(model)), model::need);
            }
            case RFM -> {
                RfmViewModel model = rfm.get();
                yield looking(tab(screen, () -> new RfmView(model)), () -> {});
            }
            case PARETO -> {
                ParetoViewModel model = pareto.get();
                yield looking(tab(screen, () -> new ParetoView(model)), () -> {});
            }
            case PAST -> {
                PastViewModel model = past.get();
                yield looking(tab(screen, () -> new PastView(model)), model::need);
            }
            case EFFECTS -> {
                EffectsViewModel model = new EffectsViewModel(desk, room.board());
                yield tab(screen, () -> new EffectsView(model));
            }
        };
    }

    private OpenTab tab(Screen.Tiers screen, Supplier<Node> build) {
        return new OpenTab(screen, desk.text().live("board.part." + screen.part()), icon(screen), "board.help." + screen.part(), build);
    }

    /// A screen that shows nothing without a look asks for one.
    private OpenTab looking(OpenTab tab, Runnable need) {
        return tab.live(look.changes()).onAccept(_ -> {
            look.need();
            need.run();
        });
    }

    /// Made once: they listen to the look, which outlives their tabs.
    private static <M> Supplier<M> once(Supplier<M> make) {
        List<M> made = new ArrayList<>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(make.get());
            }
            return made.getFirst();
        };
    }

    private static Ikon icon(Screen.Tiers screen) {
        return switch (screen.part()) {
            case BOARD -> MaterialDesignP.PODIUM;
            case DESK -> MaterialDesignA.ACCOUNT_CLOCK_OUTLINE;
            case RFM -> MaterialDesignG.GRID;
            case PARETO -> MaterialDesignC.CHART_BELL_CURVE_CUMULATIVE;
            case PAST -> MaterialDesignH.HISTORY;
            case EFFECTS -> MaterialDesignC.CHART_TIMELINE_VARIANT;
        };
    }
}
