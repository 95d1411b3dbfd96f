package org.suanpan.app.base;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Every style class there is; what each looks like stands in theme/*.css.
public enum Style {

    PAGE, PAGE_HEADER, PAGE_TITLE, PAGE_SUBTITLE, PAGE_BODY, ACTIONS, FILTER_BAR, FILTER_FIELD, SCROLL_PAGE,
    CARD, CARD_TITLE, CARD_NOTE, CARD_HEAD, CARDS,
    TILE, TILE_HEAD, TILE_TITLE, TILE_VALUE, TILE_NOTE, TILE_LINES,
    MUTED, SMALL, STRONG, NUMBER, PROBLEM_TEXT, CAUTION_TEXT, OK_TEXT, ACCENT_TEXT, PARAGRAPH, SECTION, LINK,
    CHIP, CHIP_NEUTRAL, CHIP_ACCENT, CHIP_PROBLEM, CHIP_CAUTION, CHIP_OK, CHIP_OUTLINE,
    PRIMARY, ICON_BUTTON, SEGMENT, SEGMENTS, STARS,
    ROW, BUTTONS, ROW_WIDE, COLUMN, COLUMN_TIGHT,
    GRID_TABLE, CELL_NUMBER, CELL_CENTRE, CELL_LINK, CELL_FIGURE, TOTALS_ROW, TOTALS_CELL, PAGER, LIST_PAGE, HEADER_SORT, TALL_ROWS, PLAN_SECTION,
    EMPTY_STATE, EMPTY_ICON, EMPTY_TEXT, STRIP, STRIP_PROBLEM, STRIP_CAUTION, STRIP_OK,
    FORM, FORM_LABEL, FORM_HELP, FORM_SECTION,
    CHART, CHART_GRID, CHART_BASE, CHART_TICK, CHART_BAR, CHART_TINT, CHART_LINE, CHART_HIT,
    SPARKLINE, SPARK_AREA, SPARK_LINE, LEGEND, LEGEND_BAR, LEGEND_LINE, SHARE_BAR, SHARE_TRACK, SHARE_FILL,
    RANK, RANK_TRACK, RANK_FILL, DRAWER, DRAWER_HEAD, FACTS, FACT, FACT_LABEL, FACT_VALUE,
    SHELL, TOP_BAR, SHOP_NAME, SEARCH_BOX, SEARCH_HINT, NAV, NAV_ITEM, NAV_FOOT, STATUS_BAR, STATUS_ITEM,
    STATUS_WARN, STATUS_ALARM, TAB_STRIP, TAB, TAB_CLOSE, OVERLAY, PALETTE, PALETTE_FIELD, PALETTE_LIST,
    PALETTE_ROW, PALETTE_KEYS, KEYCAP, HELP, HELP_KEYS, DROP_ZONE, COUNTERS, COUNTER, COUNTER_VALUE,
    CATEGORIES, ENTRY, ENTRY_GRID, ENTRY_CELL, ENTRY_EDITOR, ENTRY_STRIP, CHOICES, PAPER, PAPER_HEAD, PAPER_TITLE, PAPER_RED, SCAN_BOX,
    TOTAL_FIGURE, TILL_FIGURE, FORM_BODY, MAPPING, EXPLAIN, EXPLANATION, PREVIEW_HEAD, FAILURE, FAILURE_ICON, CODE,
    FREEZING, NOTES, FILES, FILE, TOASTS, TOAST, DRAFTS_STRIP, FUNNEL, FLOAT_CARD, FLOAT_HEAD, OFFERS, FILTER_CHIP, BATCH,
    HEAT, HEAT_CELL, HEAT_FILL, HEAT_HEAD, CURVE, CURVE_LINE, CURVE_CUT, CURVE_CURSOR, STEP_SUM, STEP_RESULT,
    WALL, WALL_WHOLE, WALL_WIDE, WALL_LINE, WALL_GRID, WALL_PLACE, WALL_TREND, WALL_TITLE, WALL_STAR;

    public static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    public static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    public static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    public static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    public static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    public static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
    public static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    public static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    public static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final String cssName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String cssName() {
        return cssName;
    }

    /// Adds the classes to `node` and hands it back.
    public static <N extends Node> N on(N node, Style... styles) {
        for (Style style : styles) {
            node.getStyleClass().add(style.cssName);
        }
        return node;
    }

    /// Takes the classes away again and hands `node` back.
    public static <N extends Node> N off(N node, Style... styles) {
        for (Style style : styles) {
            node.getStyleClass().remove(style.cssName);
        }
        return node;
    }

    /// Leaves `node` with these of our classes and no other; the toolkit's own stay.
    public static <N extends Node> N only(N node, Style... styles) {
        off(node, values());
        return on(node, styles);
    }

    /// Of `all`, `node` has `wanted` and no other.
    public static void choose(Node node, Style wanted, Style... all) {
        off(node, all);
        on(node, wanted);
    }
}
