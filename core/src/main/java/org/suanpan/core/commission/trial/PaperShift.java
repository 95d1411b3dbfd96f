package org.suanpan.core.commission.trial;

import org.suanpan.core.base.Money;
import org.suanpan.core.commission.sheet.PayPaper;

/// What a document's part of the month comes to under the real plan and under the trial.
public record PaperShift(PayPaper paper, Money real, Money trial) {

    public Money change() {
        return trial.minus(real);
    }
}
