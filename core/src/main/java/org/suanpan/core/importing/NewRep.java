package org.suanpan.core.importing;

/// A salesperson first met in a sheet.
public record NewRep(long id, String code, String name) {}
