package org.suanpan.app.staff;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Command;
import org.suanpan.app.base.Screen;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.staff.Here;
import org.suanpan.core.staff.Right;

/// Which pages and commands are for whom. What somebody may not use is not offered; a way that leads there all the same ends at a page that says so.
public record Admission(Here here) {

    /// Commands that open a page, by the key of their words.
    private static final Map<String, Right> COMMANDS = Map.ofEntries(Map.entry("admin.settings", Right.SETTINGS),
            Map.entry("closing.title", Right.SETTINGS), Map.entry("calendar.title", Right.SETTINGS), Map.entry("importing.title", Right.SETTINGS), Map.entry("staff.title", Right.SETTINGS),
            Map.entry("own.title", Right.SETTINGS), Map.entry("tier.rules.title", Right.SETTINGS), Map.entry("price.sheet-new", Right.SETTINGS), Map.entry("report.title", Right.EXPORT),
            Map.entry("profit.title", Right.COST), Map.entry("target.title", Right.PAY), Map.entry("trade.buy-title", Right.COST),
            Map.entry("trade.room.PURCHASES", Right.COST), Map.entry("trade.kind.COST_ADJUSTMENT", Right.COST),
            Map.entry("trade.kind.GOODS_RECEIPT", Right.COST), Map.entry("trade.kind.PURCHASE_RETURN", Right.COST),
            Map.entry("trade.kind.PURCHASE_ORDER", Right.COST), Map.entry("trade.kind.PROVISIONAL_RECEIPT", Right.COST),
            Map.entry("trade.kind.LATE_CHARGE", Right.COST), Map.entry("trade.kind.OPENING_STOCK", Right.SETTINGS),
            Map.entry("trade.kind.OPENING_RECEIVABLE", Right.SETTINGS), Map.entry("trade.kind.OPENING_PAYABLE", Right.SETTINGS));

    public boolean offers(String words) {
        Right needed = COMMANDS.get(words);
        return needed == null || here.allows(needed);
    }

    public List<Command> commands(List<Command> all) {
        return all.stream().filter(command -> offers(command.words())).toList();
    }

    public Screen admitted(Screen screen) {
        Right needed = needed(screen);
        return needed == null || here.allows(needed) ? screen : new Screen.NotYours();
    }

    private static @Nullable Right needed(Screen screen) {
        return switch (screen) {
            case Screen.Settings _, Screen.Calendar _, Screen.MonthEnd _, Screen.Import _, Screen.People _, Screen.OwnFields _, Screen.Forget _,
                    Screen.PriceSheetForm _, Screen.TierRules _, Screen.TierByHand _ -> Right.SETTINGS;
            case Screen.Targets _ -> Right.PAY;
            case Screen.Reports _ -> Right.EXPORT;
            case Screen.Profit _, Screen.Buy _ -> Right.COST;
            case Screen.Papers papers -> papers.room() == Screen.Papers.Room.PURCHASES ? Right.COST : null;
            case Screen.Write write -> ofKind(write.kind());
            case Screen.Copy copy -> ofKind(copy.kind());
            case Screen.WriteFor asked -> ofKind(asked.kind());
            default -> null;
        };
    }

    private static @Nullable Right ofKind(DocumentKind kind) {
        return COMMANDS.get("trade.kind." + Objects.requireNonNull(kind));
    }
}
