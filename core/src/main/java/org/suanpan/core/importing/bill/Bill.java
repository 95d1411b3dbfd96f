package org.suanpan.core.importing.bill;

import java.util.List;

/// A bill as it was read. `unread` = rows that hold something but no day or no amount.
public record Bill(String file, Source source, List<BillRow> rows, int unread) {

    public enum Source { WECHAT, ALIPAY, BANK }

    public Bill {
        rows = List.copyOf(rows);
    }
}
