package org.suanpan.app.base;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.Changes;
import org.suanpan.core.base.Topic;

/// Hands each commit's topics to the data that is on screen; what is hidden finds out when it is shown again.
/// Lives on the window's thread.
public final class Refresh {

    private final Work work;
    private final Map<Topic, Long> versions = new EnumMap<>(Topic.class);
    private final Set<LiveValue<?>> shown = new HashSet<>();

    public Refresh(Changes changes, Work work) {
        this.work = work;
        changes.listen(topics -> work.later(() -> changed(topics)));
    }

    Work work() {
        return work;
    }

    /// Grows with every change of one of `topics`.
    long version(Set<Topic> topics) {
        return topics.stream().mapToLong(topic -> versions.getOrDefault(topic, 0L)).sum();
    }

    void add(LiveValue<?> live) {
        shown.add(live);
    }

    void remove(LiveValue<?> live) {
        shown.remove(live);
    }

    private void changed(Set<Topic> topics) {
        topics.forEach(topic -> versions.merge(topic, 1L, Long::sum));
        List.copyOf(shown).forEach(LiveValue::reloadIfStale);
    }
}
