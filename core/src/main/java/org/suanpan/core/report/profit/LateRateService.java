package org.suanpan.core.report.profit;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitOfWork;

/// The rate as the settings change it: keeping it is one unit of work.
public record LateRateService(UnitOfWork unitOfWork, LateRate kept) implements LateRate {

    @Override
    public Rate yearly() {
        return kept.yearly();
    }

    @Override
    public void keep(Rate yearly) {
        unitOfWork.write(() -> kept.keep(yearly));
    }
}
