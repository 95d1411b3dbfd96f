package org.suanpan.testkit.wrong.reports.sale;

import javax.print.PrintService;

/// Breaks R9-pages.
public final class OwnPages {

    String name(PrintService printer) {
        return printer.getName();
    }
}
