package org.suanpan.app.boot;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.suanpan.app.base.Text;
import org.suanpan.app.cli.Words;
import org.suanpan.core.base.Problem;

/// The words of refusals for everything that is no screen: the command line and the rejects workbook.
final class Sentences implements Words {

    private final Locale own;
    private final Map<String, Text> texts;

    Sentences(Locale own) {
        this.own = own;
        this.texts = Map.of("zh", new Text(Locale.CHINA), "en", new Text(Locale.ENGLISH));
    }

    String say(Problem problem) {
        return say(own, problem);
    }

    @Override
    public Set<String> keys() {
        return texts.values().iterator().next().keys();
    }

    @Override
    public String say(Locale language, Problem problem) {
        Text text = texts.get(language.getLanguage().equals("zh") ? "zh" : "en");
        return text == null ? problem.key() : text.of(problem);
    }
}
