package org.suanpan.core.sample;

/// The invented sample shop.
public final class SampleShop {}
