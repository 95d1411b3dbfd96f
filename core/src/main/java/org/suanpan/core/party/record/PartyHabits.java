package org.suanpan.core.party.record;

/// What one knows of a party: by which way it orders, what it likes, where it hurts. Every part may be empty.
public record PartyHabits(String channel, String preferences, String painPoints) {

    public static final PartyHabits NONE = new PartyHabits("", "", "");

    public PartyHabits {
        channel = channel.strip();
        preferences = preferences.strip();
        painPoints = painPoints.strip();
    }
}
