package org.suanpan.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.suanpan.core.base.Actor;
import org.suanpan.core.party.duplicate.Member;

/// The imports in the data file and what they put there. Writing happens inside one unit of work, in bulk: what is
/// added may wait until [#flush].
public interface ImportBatches {

    /// The latest batch made from a file with these bytes and not taken back since.
    Optional<Long> activeBatchOf(String sha256);

    /// Starts a batch; its figures follow with [#close].
    long open(SourceFile file, Entity entity, String sheet, int headerRow, String encoding, Actor actor, String at);

    void close(ImportedBatch finished);

    void reject(long batch, ImportedBatch.RejectedRow row);

    Known known();

    /// The customers as duplicates are looked for.
    List<Member> members();

    /// The suppliers in the same way.
    List<Member> sellers();

    void addReps(long batch, List<NewRep> reps);

    void addCustomers(long batch, List<NewParty> customers);

    void addSuppliers(long batch, List<NewParty> suppliers);

    void addProducts(long batch, List<NewProduct> products);

    /// Fills the empty fields of a record that is there already.
    void fillCustomer(NewParty customer);

    void fillSupplier(NewParty supplier);

    void fillProduct(NewProduct product);

    /// Settles the name of a record of this import once all its spellings are known: id → name, search key.
    void renameCustomers(Map<Long, Named> names);

    void renameProducts(Map<Long, Named> names);

    void addDocuments(long batch, List<HistoryDocument> documents);

    void addLines(List<HistoryLine> lines);

    /// Writes the figures of documents whose lines have all been added.
    void total(List<HistoryDocument> documents);

    /// Brings the kept summaries of the days and customers of this batch up to date.
    void summarise(long batch);

    /// Everything added so far is in the file afterwards.
    void flush();

    /// Takes a batch back; returns how many records went. Refuses with the reason when something built on it.
    long undo(long batch, Actor actor, String at);

    List<BatchListItem> list(int limit);

    record SourceFile(String name, String sha256, long bytes) {}

    record Named(String name, String searchKey) {}

    /// What was there before, and the first free identity of each kind.
    record Known(List<KnownRecord> customers, List<KnownRecord> suppliers, List<KnownRecord> products,
            List<KnownRecord> reps, NextIds next) {}

    record NextIds(long customer, long supplier, long product, long rep, long document) {}
}
