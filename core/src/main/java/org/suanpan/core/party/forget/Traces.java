package org.suanpan.core.party.forget;

/// How much there is to forget, for the one and everybody merged into it.
public record Traces(String code, String name, int records, int persons, int numbers, int addresses, int days, int own, int log, int talks,
        int rejects) {}
