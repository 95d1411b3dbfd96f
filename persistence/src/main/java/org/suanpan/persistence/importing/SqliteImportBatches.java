package org.suanpan.persistence.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.importing.BatchListItem;
import org.suanpan.core.importing.Entity;
import org.suanpan.core.importing.HistoryDocument;
import org.suanpan.core.importing.HistoryLine;
import org.suanpan.core.importing.ImportBatches;
import org.suanpan.core.importing.ImportedBatch;
import org.suanpan.core.importing.NewParty;
import org.suanpan.core.importing.NewProduct;
import org.suanpan.core.importing.NewRep;
import org.suanpan.core.party.duplicate.Member;
import org.suanpan.core.party.identity.CreditCode;
import org.suanpan.persistence.db.Sessions;

final class SqliteImportBatches implements ImportBatches {

    private final Sessions sessions;

    SqliteImportBatches(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Long> activeBatchOf(String sha256) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(BatchMapper.class).activeBatchOf(sha256)));
    }

    @Override
    public long open(SourceFile file, Entity entity, String sheet, int headerRow, String encoding, Actor actor,
            String at) {
        return sessions.write(Topic.IMPORT, s -> {
            BatchMapper mapper = s.getMapper(BatchMapper.class);
            long id = mapper.nextId();
            mapper.open(id, file, entity.word(), sheet, headerRow, encoding, actor.name(), at);
            mapper.audit(at, actor.name(), "import", file.name() + " · " + sheet + " · " + file.sha256());
            return id;
        });
    }

    @Override
    public void close(ImportedBatch finished) {
        flush();
        sessions.write(Topic.IMPORT, s -> {
            BatchMapper mapper = s.getMapper(BatchMapper.class);
            mapper.close(finished);
            finished.mapping().forEach((field, header) -> mapper.addMapping(finished.batch(), field, header));
            return true;
        });
    }

    @Override
    public void reject(long batch, ImportedBatch.RejectedRow row) {
        bulk(Topic.IMPORT, List.of(row), (mapper, one) -> mapper.addReject(batch, one));
    }

    @Override
    public Known known() {
        return sessions.read(s -> {
            BatchMapper mapper = s.getMapper(BatchMapper.class);
            return new Known(mapper.customers(), mapper.suppliers(), mapper.products(), mapper.reps(),
                    mapper.nextIds());
        });
    }

    @Override
    public void addReps(long batch, List<NewRep> reps) {
        bulk(Topic.SALES_REP, reps, (mapper, rep) -> mapper.addRep(batch, rep));
    }

    @Override
    public void addCustomers(long batch, List<NewParty> customers) {
        bulk(Topic.CUSTOMER, customers, (mapper, customer) -> mapper.addCustomer(batch, customer));
        bulk(Topic.CUSTOMER, licensed(customers), (mapper, customer) -> mapper.addLicence(customer.id(), null, licence(customer)));
    }

    @Override
    public void addSuppliers(long batch, List<NewParty> suppliers) {
        bulk(Topic.SUPPLIER, suppliers, (mapper, supplier) -> mapper.addSupplier(batch, supplier));
        bulk(Topic.SUPPLIER, licensed(suppliers), (mapper, supplier) -> mapper.addLicence(null, supplier.id(), licence(supplier)));
    }

    private static List<NewParty> licensed(List<NewParty> parties) {
        return parties.stream().filter(party -> !party.licence().isEmpty()).toList();
    }

    @Override
    public List<Member> members() {
        return sessions.read(s -> s.getMapper(BatchMapper.class).members());
    }

    @Override
    public List<Member> sellers() {
        return sessions.read(s -> s.getMapper(BatchMapper.class).sellers());
    }

    private static String licence(NewParty party) {
        return CreditCode.read(party.licence()).text();
    }

    @Override
    public void addProducts(long batch, List<NewProduct> products) {
        bulk(Topic.PRODUCT, products, (mapper, product) -> mapper.addProduct(batch, product));
    }

    @Override
    public void fillCustomer(NewParty customer) {
        bulk(Topic.CUSTOMER, List.of(customer), (mapper, filled) -> {
            mapper.fillCustomer(filled);
            if (!filled.licence().isEmpty()) {
                mapper.fillLicence(filled.id(), null, licence(filled));
                mapper.addLicence(filled.id(), null, licence(filled));
            }
        });
    }

    @Override
    public void fillSupplier(NewParty supplier) {
        bulk(Topic.SUPPLIER, List.of(supplier), (mapper, filled) -> {
            mapper.fillSupplier(filled);
            if (!filled.licence().isEmpty()) {
                mapper.fillLicence(null, filled.id(), licence(filled));
                mapper.addLicence(null, filled.id(), licence(filled));
            }
        });
    }

    @Override
    public void fillProduct(NewProduct product) {
        bulk(Topic.PRODUCT, List.of(product), BulkMapper::fillProduct);
    }

    @Override
    public void renameCustomers(Map<Long, Named> names) {
        bulk(Topic.CUSTOMER, names.entrySet(),
                (mapper, e) -> mapper.renameCustomer(e.getKey(), e.getValue().name(), e.getValue().searchKey()));
    }

    @Override
    public void renameProducts(Map<Long, Named> names) {
        bulk(Topic.PRODUCT, names.entrySet(),
                (mapper, e) -> mapper.renameProduct(e.getKey(), e.getValue().name(), e.getValue().searchKey()));
    }

    @Override
    public void addDocuments(long batch, List<HistoryDocument> documents) {
        bulk(Topic.SALE, documents, (mapper, document) -> mapper.addDocument(batch, document));
    }

    /// The many lines go to the file chunk by chunk, so that no more than one chunk is ever in memory.
    @Override
    public void addLines(List<HistoryLine> lines) {
        bulk(Topic.SALE, lines, BulkMapper::addLine);
        flush();
    }

    @Override
    public void total(List<HistoryDocument> documents) {
        bulk(Topic.SALE, documents, BulkMapper::total);
    }

    @Override
    public void summarise(long batch) {
        flush();
        sessions.write(Topic.SALE, s -> {
            refreshSummaries(s, batch, false);
            return true;
        });
    }

    @Override
    public void flush() {
        sessions.flushBatches();
    }

    @Override
    public long undo(long batch, Actor actor, String at) {
        return sessions.write(Topic.IMPORT, s -> {
            UndoMapper mapper = s.getMapper(UndoMapper.class);
            refuseWhenNotPossible(mapper, batch);
            refreshSummaries(s, batch, true);
            mapper.handOnCustomers(batch);
            mapper.handOnProducts(batch);
            mapper.handOnReps(batch);
            mapper.unlinkSuppliers(batch);
            mapper.removeTiers(batch);
            mapper.removeProductUnits(batch);
            mapper.removeBarcodes(batch);
            mapper.removeComponents(batch);
            mapper.removePrices(batch);
            mapper.removeLimits(batch);
            long removed = mapper.removeLines(batch) + mapper.removeDocuments(batch) + mapper.removeCustomers(batch)
                    + mapper.removeProducts(batch) + mapper.removeSuppliers(batch) + mapper.removeReps(batch);
            mapper.mark(batch, at);
            s.getMapper(BatchMapper.class).audit(at, actor.name(), "undo-import", String.valueOf(batch));
            for (Topic topic : List.of(Topic.CUSTOMER, Topic.PRODUCT, Topic.SUPPLIER, Topic.SALES_REP, Topic.SALE,
                    Topic.TIER)) {
                sessions.write(topic, same -> true);
            }
            return removed;
        });
    }

    private static void refuseWhenNotPossible(UndoMapper mapper, long batch) {
        Integer active = mapper.active(batch);
        if (active == null) {
            throw new Rejected("importing.undo-unknown", batch);
        }
        if (active == 0) {
            throw new Rejected("importing.undo-already", batch);
        }
        UndoMapper.Blocker blocker = mapper.blocker(batch);
        if (blocker != null) {
            throw new Rejected("importing.undo-blocked." + blocker.kind().toLowerCase(Locale.ROOT), batch,
                    blocker.name());
        }
    }

    private static void refreshSummaries(SqlSession session, long batch, boolean without) {
        SummaryMapper mapper = session.getMapper(SummaryMapper.class);
        mapper.dropDays(batch);
        mapper.makeDays(batch, without);
        mapper.dropCustomers(batch);
        mapper.makeCustomers(batch, without);
    }

    @Override
    public List<BatchListItem> list(int limit) {
        return sessions.read(s -> s.getMapper(BatchMapper.class).list(limit)).stream().map(BatchRow::item).toList();
    }

    private <T> void bulk(Topic topic, Iterable<T> records, BiConsumer<BulkMapper, T> statement) {
        if (records.iterator().hasNext()) {
            BulkMapper mapper = sessions.batch(topic).getMapper(BulkMapper.class);
            records.forEach(record -> statement.accept(mapper, record));
        }
    }
}
