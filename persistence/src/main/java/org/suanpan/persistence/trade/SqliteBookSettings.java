package org.suanpan.persistence.trade;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.OverReceipt;
import org.suanpan.core.document.TaxMode;
import org.suanpan.core.ledger.WaiverCap;
import org.suanpan.core.trade.BookRules;
import org.suanpan.core.trade.BookSettings;
import org.suanpan.core.trade.CostBasis;
import org.suanpan.persistence.db.Sessions;

/// The shop's rules of the books among its settings.
final class SqliteBookSettings implements BookSettings {

    private static final String BASIS = "books.cost-basis";
    private static final String TAX = "books.tax-mode";
    private static final String NEGATIVE = "books.negative-stock";
    private static final String OVER = "books.over-receipt";
    private static final String TOLERANCE = "books.over-receipt-tolerance";
    private static final String WAIVER = "books.waiver-cap";
    private static final String WAIVER_SHARE = "books.waiver-cap-share";
    private static final String WARN = "warn";
    private static final String ALLOW = "allow";

    private final Sessions sessions;

    SqliteBookSettings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public BookRules rules() {
        Map<String, String> values = new HashMap<>();
        sessions.read(s -> s.getMapper(SettingsMapper.class).all()).forEach(v -> values.put(v.name(), v.value()));
        return new BookRules(CostBasis.valueOf(values.getOrDefault(BASIS, "gross").toUpperCase(Locale.ROOT)),
                TaxMode.valueOf(values.getOrDefault(TAX, "none").toUpperCase(Locale.ROOT)),
                values.getOrDefault(NEGATIVE, "forbid").equals(ALLOW),
                new OverReceipt(!values.getOrDefault(OVER, "block").equals(WARN),
                        Rate.parse(values.getOrDefault(TOLERANCE, "0"))), cap(values));
    }

    /// An empty value is no limit.
    private static WaiverCap cap(Map<String, String> values) {
        String most = values.getOrDefault(WAIVER, "");
        String share = values.getOrDefault(WAIVER_SHARE, "");
        return new WaiverCap(most.isEmpty() ? null : Money.parse(most), share.isEmpty() ? null : Rate.parse(share));
    }

    @Override
    public void keep(BookRules rules) {
        BookRules before = rules();
        sessions.write(Topic.SETTING, s -> {
            SettingsMapper mapper = s.getMapper(SettingsMapper.class);
            if (rules.basis() != before.basis() && mapper.postedDocuments() > 0) {
                throw new Rejected("books.cost-basis-fixed");
            }
            mapper.keep(BASIS, rules.basis().name().toLowerCase(Locale.ROOT));
            mapper.keep(TAX, rules.taxMode().name().toLowerCase(Locale.ROOT));
            mapper.keep(NEGATIVE, rules.sellFirst() ? ALLOW : "forbid");
            mapper.keep(OVER, rules.overReceipt().blocks() ? "block" : WARN);
            mapper.keep(TOLERANCE, rules.overReceipt().tolerance().toString());
            WaiverCap cap = rules.waivers();
            mapper.keep(WAIVER, cap.most() == null ? "" : cap.most().toString());
            mapper.keep(WAIVER_SHARE, cap.share() == null ? "" : cap.share().toString());
            return rules;
        });
    }
}
