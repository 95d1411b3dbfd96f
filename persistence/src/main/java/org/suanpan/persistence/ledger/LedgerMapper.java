package org.suanpan.persistence.ledger;

import java.util.List;

import org.apache.ibatis.annotations.Param;

import org.suanpan.core.base.Money;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.Accounts.Account;
import org.suanpan.core.ledger.Accounts.Kind;
import org.suanpan.core.ledger.CashEntry;
import org.suanpan.core.ledger.FreeCredit;
import org.suanpan.core.ledger.Match;
import org.suanpan.core.ledger.OpenDebit;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.PartnerEntry;

interface LedgerMapper {

    void insertEntry(@Param("document") DocumentId document, @Param("entry") PartnerEntry entry);

    void addToCustomer(@Param("entry") PartnerEntry entry);

    void addToSupplier(@Param("entry") PartnerEntry entry);

    Money balance(@Param("partner") Partner partner);

    void insertMatch(@Param("document") DocumentId document, @Param("partner") Partner partner,
            @Param("match") Match match);

    void settleDebit(@Param("match") Match match);

    void settleCredit(@Param("partner") Partner partner, @Param("match") Match match);

    List<OpenDebit> openDebits(@Param("partner") Partner partner);

    List<FreeCredit> freeCredits(@Param("partner") Partner partner);

    List<Match> active(@Param("document") DocumentId document);

    void insertCash(@Param("document") DocumentId document, @Param("entry") CashEntry entry);

    List<CashEntry> cash(@Param("document") DocumentId document);

    Money accountBalance(@Param("account") long account);

    List<Account> accounts();

    List<Account> openAccounts();

    int changeAccount(@Param("account") AccountId account, @Param("name") String name, @Param("kind") Kind kind);

    int stopAccount(@Param("account") AccountId account, @Param("stopped") boolean stopped);

    long nextAccount();

    void insertAccount(@Param("id") long id, @Param("code") String code, @Param("name") String name);
}
