package org.suanpan.core.report;

import org.suanpan.core.base.Problem;

/// One sentence of the week (本周要点) and the sheet that shows more.
public record Highlight(Problem sentence, Section section) {

    public enum Section { SALES, PRODUCTS, CUSTOMERS, MARGIN, RECEIVABLES, STOCK, TIERS }
}
