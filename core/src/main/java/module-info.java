/// The rules of the shop in plain Java: records, exact figures, ports. No screen, no SQL, no spreadsheet library.
module org.suanpan.core {
    requires static transitive org.jspecify;

    exports org.suanpan.core.base;
    exports org.suanpan.core.attach;
    exports org.suanpan.core.party;
    exports org.suanpan.core.party.identity;
    exports org.suanpan.core.product;
    exports org.suanpan.core.price;
    exports org.suanpan.core.price.promotion;
    exports org.suanpan.core.stock;
    exports org.suanpan.core.stock.batch;
    exports org.suanpan.core.stock.cost;
    exports org.suanpan.core.stock.planning;
    exports org.suanpan.core.importing.bill;
    exports org.suanpan.core.importing.count;
    exports org.suanpan.core.importing.log;
    exports org.suanpan.core.document;
    exports org.suanpan.core.document.amount;
    exports org.suanpan.core.ledger;
    exports org.suanpan.core.ledger.statement;
    exports org.suanpan.core.commission;
    exports org.suanpan.core.loyalty;
    exports org.suanpan.core.commission.award;
    exports org.suanpan.core.commission.breakdown;
    exports org.suanpan.core.commission.pay;
    exports org.suanpan.core.commission.score;
    exports org.suanpan.core.commission.timing;
    exports org.suanpan.core.posting;
    exports org.suanpan.core.trade;
    exports org.suanpan.core.trade.buy;
    exports org.suanpan.core.trade.rule;
    exports org.suanpan.core.trade.control;
    exports org.suanpan.core.trade.exchange;
    exports org.suanpan.core.trade.closing;
    exports org.suanpan.core.insight.alert;
    exports org.suanpan.core.insight.churn;
    exports org.suanpan.core.insight.demand;
    exports org.suanpan.core.insight.value;
    exports org.suanpan.core.sale;
    exports org.suanpan.core.tier;
    exports org.suanpan.core.report;
    exports org.suanpan.core.report.profit;
    exports org.suanpan.core.importing;
    exports org.suanpan.core.sample;
    exports org.suanpan.core.admin;
    exports org.suanpan.core.closing;
}
