package org.suanpan.core.party.identity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What tells one customer from another. `code` is read as it was typed and may be empty.
public record Identity(CompanyName name, List<PhoneNumber> phones, CreditCode code) {

    /// The verdict on two records: `rule` says which rule spoke, `score` how alike they are (1 and 0 where no score was
    /// needed).
    public record Judgement(Decision decision, Rule rule, Likeness score) {}

    public enum Decision { DUPLICATE, REVIEW, DISTINCT }

    public enum Rule {
        SAME_USCC, DIFFERENT_USCC, SAME_FULL_NAME, DIFFERENT_BRANCH, SAME_PHONE_AND_NAME, SCORE, SAME_PHONE, LOW_SCORE
    }

    private static final Likeness CLOSE_NAME = new Likeness(9, 10);
    private static final Likeness DUPLICATE_FROM = new Likeness(9, 10);
    private static final Likeness REVIEW_FROM = new Likeness(3, 4);

    /// The weights in fortieths: name 0.60, telephone 0.15, region 0.15, industry 0.10.
    private static final int NAME_WEIGHT = 24;
    private static final int PHONE_WEIGHT = 6;
    private static final int REGION_WEIGHT = 6;
    private static final int INDUSTRY_WEIGHT = 4;

    public Identity {
        phones = List.copyOf(phones);
    }

    public static Identity of(String name, List<String> phones, String code) {
        return new Identity(CompanyName.of(name), phones.stream().map(PhoneNumber::of).toList(), CreditCode.read(code));
    }

    /// Whether the two are one; the first rule that has something to say decides. The order of the two never matters.
    public Judgement against(Identity other) {
        if (code.isValid() && other.code.isValid()) {
            return code.equals(other.code)
                    ? new Judgement(Decision.DUPLICATE, Rule.SAME_USCC, Likeness.SAME)
                    : new Judgement(Decision.DISTINCT, Rule.DIFFERENT_USCC, Likeness.NONE);
        }
        if (name.hasForm() && other.name.hasForm() && name.letters().equals(other.name.letters())) {
            return new Judgement(Decision.DUPLICATE, Rule.SAME_FULL_NAME, Likeness.SAME);
        }
        if (!name.branch().equals(other.name.branch())) {
            return new Judgement(Decision.DISTINCT, Rule.DIFFERENT_BRANCH, Likeness.NONE);
        }
        return byScore(other);
    }

    private Judgement byScore(Identity other) {
        Set<String> mine = personalPhones();
        Set<String> others = other.personalPhones();
        boolean sharesPhone = !Collections.disjoint(mine, others);
        Likeness names = alike(name.core(), other.name.core());
        Likeness score = names.weighted(NAME_WEIGHT, part(PHONE_WEIGHT, mine, others)
                + part(REGION_WEIGHT, name.regions(), other.name.regions())
                + part(INDUSTRY_WEIGHT, name.industries(), other.name.industries()));
        if (sharesPhone && names.isAtLeast(CLOSE_NAME)) {
            return new Judgement(Decision.DUPLICATE, Rule.SAME_PHONE_AND_NAME, score);
        }
        if (score.isAtLeast(REVIEW_FROM)) {
            return new Judgement(score.isAtLeast(DUPLICATE_FROM) ? Decision.DUPLICATE : Decision.REVIEW, Rule.SCORE, score);
        }
        return sharesPhone
                ? new Judgement(Decision.REVIEW, Rule.SAME_PHONE, score)
                : new Judgement(Decision.DISTINCT, Rule.LOW_SCORE, score);
    }

    /// Matching from the left can, for few texts, come out otherwise from the other side: so one order for both.
    private static Likeness alike(String a, String b) {
        return a.compareTo(b) <= 0 ? Likeness.jaroWinkler(a, b) : Likeness.jaroWinkler(b, a);
    }

    /// All of the weight where the two have something in common, half where one is unknown, nothing where they differ.
    private static int part(int weight, Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return weight / 2;
        }
        return Collections.disjoint(a, b) ? 0 : weight;
    }

    private Set<String> personalPhones() {
        return phones.stream().filter(PhoneNumber::isPersonal).map(PhoneNumber::value).collect(Collectors.toSet());
    }
}
