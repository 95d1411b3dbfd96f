package org.suanpan.core.importing;

/// A record that was there before the import, with what it is recognised by. `spec` and `barcode` are empty but for
/// products.
public record KnownRecord(long id, String code, String name, String spec, String barcode) {}
