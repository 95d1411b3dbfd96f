package org.suanpan.core.trade.control;

import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.BookSettings;

/// The rules of the books as the settings change them: keeping them is one unit of work.
public record RulesService(UnitOfWork unitOfWork, BookSettings settings) implements BookSettings {

    @Override
    public BookRules rules() {
        return settings.rules();
    }

    @Override
    public void keep(BookRules rules) {
        unitOfWork.write(() -> settings.keep(rules));
    }
}
