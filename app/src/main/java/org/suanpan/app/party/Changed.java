package org.suanpan.app.party;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.suanpan.app.base.Text;

/// A line of the log in words: the fields it names are called what the form calls them.
final class Changed {

    private static final Pattern FIELD = Pattern.compile("(?<=^|; )([A-Z_]+)( \\d+)?: ");
    private static final Set<String> FIELDS = Set.of("CODE", "NAME", "REGION", "CATEGORY", "SOURCE", "REMARK", "CREDIT_DAYS", "REP",
            "CHANNEL", "PREFERENCES", "PAIN_POINTS", "LICENCE", "LICENCE_REASON", "TITLE", "INVOICE_TITLE", "INVOICE_ADDRESS",
            "INVOICE_PHONE", "BANK", "ACCOUNT", "PERSON", "ADDRESS", "DAY", "STARS");

    private static final Pattern CHOSEN = Pattern.compile("\\b(OWNER|DECIDER|BUYER|ACCOUNTANT|WAREHOUSE|OTHER|DELIVERY|INVOICE)\\b");
    private static final Set<String> USES = Set.of("DELIVERY", "INVOICE");

    private Changed() {}

    static String words(String detail, Text text) {
        int bar = detail.indexOf(" | ");
        Matcher fields = FIELD.matcher(bar < 0 ? detail : detail.substring(bar + 3));
        String named = fields.replaceAll(found -> Matcher.quoteReplacement(text.of("party.log.field", (FIELDS.contains(found.group(1))
                ? text.of("party.field." + found.group(1)) : found.group(1)) + (found.group(2) == null ? "" : found.group(2)))));
        return CHOSEN.matcher(named).replaceAll(found -> Matcher.quoteReplacement(text.of(
                (USES.contains(found.group()) ? "party.use." : "party.role.") + found.group())));
    }
}
