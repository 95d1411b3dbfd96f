package org.suanpan.core.party.identity;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// A company's name taken apart: 浙江省杭州市|西湖|家纺|有限责任公司.
///
/// `core` is what people call it; `regions` are sorted; `industries` stand as they stand in the name; `form` is the
/// legal form; `branch` is what follows the form of a branch's mother; `note` is what stood in brackets and says
/// nothing of these; `letters` is the whole name in letters and digits only. Parts that are not there are empty.
public record CompanyName(String core, SortedSet<String> regions, Set<String> industries, String form, String branch,
        String note, String letters) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\p{Z}]");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔]([^()\\[\\]{}【】〔〕]*)[)\\]}】〕]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");
    /// A core shorter than this says too little for an industry to be taken off it.
    private static final int SHORTEST_CORE = 2;

    public CompanyName {
        regions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        industries = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(industries));
    }

    /// Takes a name apart: brackets first, then the branch, the form, regions in front, industries at the end.
    public static CompanyName of(String typed) {
        String plain = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Cutter(plain).cut();
    }

    /// Whether the name tells a legal form, so that two firms of one place can hardly share it.
    public boolean hasForm() {
        return !form.isEmpty();
    }

    private static final class Cutter {

        private final String plain;
        private String rest;
        private final SortedSet<String> regions = new TreeSet<>();
        private final LinkedHashSet<String> industries = new LinkedHashSet<>();
        private final StringBuilder note = new StringBuilder();

        Cutter(String plain) {
            this.plain = plain;
            this.rest = plain;
        }

        CompanyName cut() {
            takeBrackets();
            rest = PUNCTUATION.matcher(rest).replaceAll("");
            String branch = takeBranch();
            String form = takeEnd(NameWords.FORMS, 1).orElse("");
            takeRegions();
            takeIndustries();
            return new CompanyName(rest, regions, industries.reversed(), form, branch, note.toString(),
                    NO_LETTER.matcher(plain).replaceAll(""));
        }

        private void takeBrackets() {
            for (Matcher found = BRACKETS.matcher(rest); found.find(); found = BRACKETS.matcher(rest)) {
                String inside = found.group(1);
                Optional<String> region = NameWords.region(inside);
                region.ifPresent(regions::add);
                if (region.isEmpty() && !NameWords.FORMS.contains(inside)) {
                    note.append(inside);
                }
                rest = rest.substring(0, found.start()) + rest.substring(found.end());
            }
        }

        /// The mother's form is looked for before the branch word, which may hold a form itself (分公司).
        private String takeBranch() {
            Optional<String> word = NameWords.BRANCHES.stream().filter(rest::endsWith).findFirst();
            if (word.isEmpty()) {
                return "";
            }
            String mother = rest.substring(0, rest.length() - word.get().length());
            int end = NameWords.FORMS.stream()
                    .filter(mother::contains)
                    .mapToInt(form -> mother.lastIndexOf(form) + form.length())
                    .max()
                    .orElse(mother.length());
            String branch = rest.substring(end);
            rest = rest.substring(0, end);
            return branch;
        }

        /// Takes the longest of these words off the end while `least` characters remain.
        private Optional<String> takeEnd(List<String> words, int least) {
            Optional<String> word = words.stream()
                    .filter(rest::endsWith)
                    .filter(w -> length(rest) - length(w) >= least)
                    .findFirst();
            word.ifPresent(w -> rest = rest.substring(0, rest.length() - w.length()));
            return word;
        }

        private void takeRegions() {
            for (String region = takeRegion(); region != null; region = takeRegion()) {
                regions.add(region);
            }
        }

        private @Nullable String takeRegion() {
            for (String region : NameWords.REGIONS) {
                if (rest.startsWith(region)) {
                    String after = rest.substring(region.length());
                    String name = NameWords.REGION_ENDINGS.stream().filter(after::startsWith).findFirst()
                            .map(ending -> after.substring(ending.length())).orElse(after);
                    if (!name.isEmpty()) {
                        rest = name;
                        return region;
                    }
                }
            }
            return null;
        }

        private void takeIndustries() {
            for (Optional<String> industry = takeEnd(NameWords.INDUSTRIES, SHORTEST_CORE); industry.isPresent();
                    industry = takeEnd(NameWords.INDUSTRIES, SHORTEST_CORE)) {
                industries.add(industry.get());
            }
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    /// The regions as one text, for showing and comparing.
    public String regionText() {
        return String.join("|", regions);
    }

    /// The industries as one text, for showing and comparing.
    public String industryText() {
        return industries.stream().collect(Collectors.joining("|"));
    }
}
