package org.suanpan.persistence;

import java.util.List;
import java.util.stream.Stream;

import org.suanpan.persistence.admin.AdminStore;
import org.suanpan.persistence.attach.AttachStore;
import org.suanpan.persistence.closing.ClosingStore;
import org.suanpan.persistence.commission.CommissionStore;
import org.suanpan.persistence.deal.DealStore;
import org.suanpan.persistence.document.DocumentStore;
import org.suanpan.persistence.followup.FollowUpStore;
import org.suanpan.persistence.goal.GoalStore;
import org.suanpan.persistence.importing.ImportingStore;
import org.suanpan.persistence.ledger.LedgerStore;
import org.suanpan.persistence.loyalty.LoyaltyStore;
import org.suanpan.persistence.party.PartyStore;
import org.suanpan.persistence.party.supplier.SupplierStore;
import org.suanpan.persistence.price.PriceStore;
import org.suanpan.persistence.product.ProductStore;
import org.suanpan.persistence.report.ReportStore;
import org.suanpan.persistence.sale.SaleStore;
import org.suanpan.persistence.staff.StaffStore;
import org.suanpan.persistence.stock.StockStore;
import org.suanpan.persistence.stock.batch.BatchStore;
import org.suanpan.persistence.tier.TierStore;
import org.suanpan.persistence.trade.TradeStore;
import org.suanpan.persistence.trade.offer.OfferStore;
import org.suanpan.persistence.voice.VoiceStore;

/// The SQL of every feature.
final class StoreMappers {

    static final List<Class<?>> ALL = Stream.of(PartyStore.MAPPERS, SupplierStore.MAPPERS, OfferStore.MAPPERS, FollowUpStore.MAPPERS, GoalStore.MAPPERS,
            LoyaltyStore.MAPPERS, DealStore.MAPPERS, ProductStore.MAPPERS, PriceStore.MAPPERS, AttachStore.MAPPERS,
            StockStore.MAPPERS, BatchStore.MAPPERS, DocumentStore.MAPPERS, TradeStore.MAPPERS, LedgerStore.MAPPERS,
            CommissionStore.MAPPERS, SaleStore.MAPPERS, AdminStore.MAPPERS, ImportingStore.MAPPERS, TierStore.MAPPERS,
            ReportStore.MAPPERS, ClosingStore.MAPPERS, StaffStore.MAPPERS, VoiceStore.MAPPERS)
            .<Class<?>>flatMap(List::stream).toList();

    private StoreMappers() {}
}
