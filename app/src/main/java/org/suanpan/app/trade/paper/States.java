package org.suanpan.app.trade.paper;

import javafx.scene.control.Label;

import org.suanpan.app.base.Style;
import org.suanpan.app.base.Text;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.document.DocumentState;
import org.suanpan.core.trade.DocumentListItem;

/// The state of a document in words and colour.
final class States {

    private static final Style[] ALL = {Style.CHIP_NEUTRAL, Style.CHIP_ACCENT, Style.CHIP_CAUTION, Style.CHIP_OK,
        Style.CHIP_PROBLEM};

    private States() {}

    private static boolean isStandingProvisional(DocumentListItem item) {
        return item.kind() == DocumentKind.PROVISIONAL_RECEIPT && item.state() == DocumentState.POSTED;
    }

    static void dress(Text text, DocumentListItem item, Label chip) {
        boolean settled = item.state() == DocumentState.POSTED && item.gross().isPositive() && item.open().isZero()
                && (item.kind().isCustomers() || item.kind().isSuppliers());
        String key = item.red() ? "RED" : isStandingProvisional(item) ? item.billed() ? "BILLED" : "UNBILLED" : settled ? "SETTLED" : item.state().name();
        chip.setText(text.of("trade.state." + key));
        Style.choose(chip, switch (key) {
            case "DRAFT", "UNBILLED" -> Style.CHIP_CAUTION;
            case "RED" -> Style.CHIP_PROBLEM;
            case "SETTLED", "BILLED" -> Style.CHIP_OK;
            case "POSTED", "APPROVED" -> Style.CHIP_ACCENT;
            default -> Style.CHIP_NEUTRAL;
        }, ALL);
    }
}
