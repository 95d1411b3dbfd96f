package org.suanpan.core.sample;

/// A salesperson of the sample shop.
public record SampleRep(String code, String name, String department) {}
