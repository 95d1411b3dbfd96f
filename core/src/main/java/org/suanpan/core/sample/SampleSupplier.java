package org.suanpan.core.sample;

/// A supplier of the sample shop.
public record SampleSupplier(String code, String name, String contact, String phone, String address, String remark) {}
