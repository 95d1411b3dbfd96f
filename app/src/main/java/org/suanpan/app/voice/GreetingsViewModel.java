package org.suanpan.app.voice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Voice;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.festival.Festival;
import org.suanpan.core.voice.FestivalNotice;
import org.suanpan.core.voice.VoiceRules;
import org.suanpan.core.voice.remind.Greeting;
import org.suanpan.core.voice.remind.VisitRhythm;

/// State of the texts that go out, and of how often customers are heard of.
final class GreetingsViewModel {

    private final Desk desk;
    private final Voice voice;
    private final Map<Greeting.Kind, StringProperty> words = new EnumMap<>(Greeting.Kind.class);
    private final List<StringProperty> days;
    private final BooleanProperty byTiers;
    private final Map<Festival, BooleanProperty> festivals = new EnumMap<>(Festival.class);
    private final StringProperty festivalDays;
    private final StringProperty now = new SimpleStringProperty("");
    private final List<String> names;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty kept = new SimpleStringProperty("");

    GreetingsViewModel(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        for (Greeting.Kind kind : Greeting.Kind.values()) {
            words.put(kind, new SimpleStringProperty(voice.greeting().words(kind, standard(kind))));
        }
        VoiceRules rules = voice.settings().rules();
        days = List.of(rules.visitA(), rules.visitB(), rules.visitC(), rules.answerDays(), rules.askEvery()).stream()
                .<StringProperty>map(days -> new SimpleStringProperty(String.valueOf(days))).toList();
        byTiers = new SimpleBooleanProperty(voice.settings().visitsByTiers());
        FestivalNotice notice = voice.settings().festivals();
        for (Festival festival : Festival.values()) {
            festivals.put(festival, new SimpleBooleanProperty(notice.festivals().contains(festival)));
        }
        festivalDays = new SimpleStringProperty(String.valueOf(notice.days()));
        names = visits().tiers().stream().map(VisitRhythm.Every::name).toList();
        byTiers.subscribe(_ -> sayNow());
    }

    Desk desk() {
        return desk;
    }

    StringProperty words(Greeting.Kind kind) {
        return java.util.Objects.requireNonNull(words.get(kind));
    }

    /// Days as typed: for A, B, C, until a complaint is answered, between two questions.
    List<StringProperty> days() {
        return days;
    }

    /// Whether gifts are called to mind before a festival.
    BooleanProperty counts(Festival festival) {
        return java.util.Objects.requireNonNull(festivals.get(festival));
    }

    /// How many days before.
    StringProperty festivalDays() {
        return festivalDays;
    }

    private VisitRhythm visits() {
        return voice.reminders().visits(desk.asOf().day().get(), byTiers.get());
    }

    /// Every tier once: letters below the lowest mean what the lowest does.
    private void sayNow() {
        VisitRhythm visits = visits();
        now.set(desk.text().of("greeting.now", visits.tiers().stream().map(tier -> desk.text().of("greeting.now-tier", tier.name(),
                desk.figures().count(tier.days()))).distinct().collect(Collectors.joining(desk.text().of("list.comma"))),
                desk.figures().count(visits.others())));
    }

    /// Whether tiers are visited as often as their rules say.
    BooleanProperty byTiers() {
        return byTiers;
    }

    /// How often each tier is visited as things are kept.
    StringProperty now() {
        return now;
    }

    /// What the owner calls the tier of a place, the best first.
    String tier(int place) {
        return names.get(place);
    }

    StringProperty message() {
        return message;
    }

    /// Says that it was saved; empty while something else was typed.
    StringProperty kept() {
        return kept;
    }

    /// A debt is worded line by line where the shop has no words of its own.
    private String standard(Greeting.Kind kind) {
        return kind == Greeting.Kind.PAYMENT ? "" : desk.text().of("greeting.standard." + kind);
    }

    void save() {
        message.set("");
        kept.set("");
        List<Integer> typed;
        VoiceRules rules;
        FestivalNotice notice;
        try {
            typed = days.stream().map(one -> Integer.valueOf(one.get().strip())).toList();
            rules = new VoiceRules(typed.get(3), typed.get(4), typed.get(0), typed.get(1), typed.get(2));
            notice = new FestivalNotice(festivals.keySet().stream().filter(one -> counts(one).get()).toList(), Integer.parseInt(festivalDays.get().strip()));
        } catch (NumberFormatException none) {
            message.set(desk.text().of("greeting.not-days"));
            return;
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        boolean tiers = byTiers.get();
        desk.work().write(desk.text().of("voice.saving"), () -> {
            voice.settings().keep(rules);
            voice.settings().keepVisitsByTiers(tiers);
            voice.settings().keepFestivals(notice);
            words.forEach((kind, own) -> voice.greeting().keep(kind, own.get().strip().equals(standard(kind).strip()) ? "" : own.get()));
            return rules;
        }).onSuccess(_ -> {
            kept.set(desk.text().of("greeting.kept"));
            sayNow();
        }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
