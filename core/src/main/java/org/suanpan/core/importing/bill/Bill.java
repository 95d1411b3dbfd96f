package org.suanpan.core.importing.bill;

import java.util.List;

import org.suanpan.core.ledger.Accounts.Kind;

/// A bill as it was read. `unread` = rows that hold something but no day or no amount.
public record Bill(String file, Source source, List<BillRow> rows, int unread) {

    public enum Source {
        WECHAT(Kind.WECHAT, "微信"), ALIPAY(Kind.ALIPAY, "支付宝"), BANK(Kind.BANK, "银行");

        private final Kind kind;
        private final String word;

        Source(Kind kind, String word) {
            this.kind = kind;
            this.word = word;
        }

        /// Whether such a bill may be that of an account of this kind and name.
        public boolean fits(Kind account, String name) {
            return account == kind || name.contains(word);
        }
    }

    public Bill {
        rows = List.copyOf(rows);
    }
}
