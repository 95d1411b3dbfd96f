package org.suanpan.app.selftest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.suanpan.app.base.Json;
import org.suanpan.core.party.identity.CompanyName;
import org.suanpan.core.party.identity.Fingerprint;
import org.suanpan.core.party.identity.Identity;
import org.suanpan.core.party.identity.Likeness;
import org.suanpan.core.party.identity.PhoneNumber;

/// dedup.csv: names and telephone numbers in one form, likeness, and whether two customers are one.
final class DuplicateChecks {

    static final Map<String, Function<Json, Object>> KINDS = Map.of(
            "JARO_WINKLER", DuplicateChecks::likeness,
            "NAME", DuplicateChecks::name,
            "PHONE", DuplicateChecks::phone,
            "FINGERPRINT", DuplicateChecks::fingerprint,
            "PAIR", DuplicateChecks::pair);

    private static final int SCORE_PLACES = 4;
    private static final int LIKENESS_PLACES = 10;

    private DuplicateChecks() {}

    private static Object likeness(Json in) {
        String a = in.at("a").text();
        String b = in.at("b").text();
        return Map.of("jaro", Likeness.jaro(a, b).rounded(LIKENESS_PLACES),
                "jaroWinkler", Likeness.jaroWinkler(a, b).rounded(LIKENESS_PLACES));
    }

    private static Object name(Json in) {
        CompanyName name = CompanyName.of(in.at("name").text());
        return Map.of("core", name.core(), "region", name.regionText(), "industry", name.industryText(),
                "form", name.form(), "branch", name.branch(), "note", name.note());
    }

    private static Object phone(Json in) {
        PhoneNumber phone = PhoneNumber.of(in.at("phone").text());
        return Map.of("type", phone.kind(), "value", phone.value(), "ext", phone.extension());
    }

    private static Object fingerprint(Json in) {
        String text = in.at("text").text();
        return Map.of("fingerprint", Fingerprint.words(text), "bigram", Fingerprint.grams(text, 2),
                "unigram", Fingerprint.grams(text, 1));
    }

    private static Object pair(Json in) {
        Identity.Judgement judgement = identity(in.at("a")).against(identity(in.at("b")));
        return Map.of("decision", judgement.decision(), "rule", judgement.rule(),
                "score", judgement.score().rounded(SCORE_PLACES));
    }

    private static Identity identity(Json record) {
        List<String> phones =
                record.has("phones") ? record.at("phones").items().stream().map(Json::text).toList() : List.of();
        return Identity.of(record.at("name").text(), phones, record.text("uscc", ""));
    }
}
