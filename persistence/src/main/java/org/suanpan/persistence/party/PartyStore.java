package org.suanpan.persistence.party;

import java.util.List;
import java.util.stream.Stream;

import org.suanpan.core.base.SearchKeys;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesReps;
import org.suanpan.core.party.Suppliers;
import org.suanpan.core.party.duplicate.PoolMembers;
import org.suanpan.core.party.forget.PersonalTraces;
import org.suanpan.core.party.own.OwnFields;
import org.suanpan.core.party.owner.Owners;
import org.suanpan.core.party.record.PartyDetails;
import org.suanpan.core.party.record.PartyKind;
import org.suanpan.core.party.segment.Segments;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.party.forget.ForgetStore;
import org.suanpan.persistence.party.own.OwnFieldStore;
import org.suanpan.persistence.party.stars.StarStore;

/// Builds the party ports; the one type of this package that [org.suanpan.persistence.Database] sees.
public record PartyStore(SalesReps salesReps, Customers customers, Suppliers suppliers,
        CustomerQueries customerQueries, PartyDetails details, PoolMembers members, PoolMembers sellers, Segments segments, OwnFields ownFields,
        PersonalTraces traces, Owners owners) {

    public static final List<Class<?>> MAPPERS = Stream.of(List.<Class<?>>of(SalesRepMapper.class, CustomerMapper.class,
            SupplierMapper.class, CustomerQueryMapper.class, PartyDetailsMapper.class, PoolMemberMapper.class, OwnerMapper.class,
            SegmentMapper.class), OwnFieldStore.MAPPERS, StarStore.MAPPERS, ForgetStore.MAPPERS).<Class<?>>flatMap(List::stream).toList();

    public static PartyStore over(Sessions sessions, SearchKeys searchKeys) {
        return new PartyStore(new SqliteSalesReps(sessions), new SqliteCustomers(sessions, searchKeys),
                new SqliteSuppliers(sessions, searchKeys), new SqliteCustomerQueries(sessions),
                new SqlitePartyDetails(sessions), new SqlitePoolMembers(sessions, PartyKind.CUSTOMER),
                new SqlitePoolMembers(sessions, PartyKind.SUPPLIER), new SqliteSegments(sessions),
                OwnFieldStore.over(sessions).fields(), ForgetStore.over(sessions).traces(), new SqliteOwners(sessions));
    }
}
