/// What is in stock now or on any day, and each product's ledger.
@NullMarked
package org.suanpan.app.stock;

import org.jspecify.annotations.NullMarked;
