package org.suanpan.testkit.wrong.core.sale;

import java.sql.Connection;

/// Breaks R2.
public record ShowsWindow(Connection connection) {}
