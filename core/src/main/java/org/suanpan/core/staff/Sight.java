package org.suanpan.core.staff;

import java.util.EnumSet;
import java.util.Set;

/// What a role may see. Nobody else decides it; screens, papers and files only ask.
public record Sight(Set<Right> rights) {

    public static final Sight ALL = new Sight(EnumSet.allOf(Right.class));

    public Sight {
        rights = Set.copyOf(rights);
    }

    /// What the program gives a role until the owner says otherwise: salespeople call their customers, so they read the numbers.
    public static Sight standard(Role role) {
        return switch (role) {
            case OWNER -> ALL;
            case CLERK -> new Sight(Set.of());
            case SALES -> new Sight(Set.of(Right.PHONES));
        };
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    public Sight with(Right right, boolean given) {
        EnumSet<Right> now = EnumSet.noneOf(Right.class);
        now.addAll(rights);
        if (given) {
            now.add(right);
        } else {
            now.remove(right);
        }
        return new Sight(now);
    }
}
