package org.suanpan.testkit.wrong.core.sale;

/// Breaks R10.
public record Inexact(double price) {}
