package org.suanpan.core.trade.buy;

import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.party.SupplierId;
import org.suanpan.core.product.ProductId;

/// For what goods were bought, supplier by supplier (供应商比价). Documents after the day do not exist.
public interface Offers {

    /// Every supplier the product was ever bought from, the cheapest last price first.
    List<Offer> of(ProductId product, LocalDate day);

    /// Everything that was ever bought from a supplier, the latest purchase first; whether it is the cheapest is not looked at.
    List<Offer> of(SupplierId supplier, LocalDate day);
}
