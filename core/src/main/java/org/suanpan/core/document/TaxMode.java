package org.suanpan.core.document;

/// What the typed prices of a document mean: no tax at all, tax inside the price (含税), tax on top of it (不含税).
public enum TaxMode { NONE, INCLUSIVE, EXCLUSIVE }
