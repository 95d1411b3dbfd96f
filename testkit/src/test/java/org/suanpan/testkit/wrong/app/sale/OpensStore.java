package org.suanpan.testkit.wrong.app.sale;

import org.suanpan.testkit.wrong.persistence.sale.SaleMapper;

/// Breaks R5.
public record OpensStore(SaleMapper mapper) {}
