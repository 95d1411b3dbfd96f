package org.suanpan.persistence.report;

record ProductRow(String code, String name) {}
