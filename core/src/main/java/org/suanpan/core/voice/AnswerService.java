package org.suanpan.core.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.followup.Talk;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.CustomerListItem;
import org.suanpan.core.party.CustomerQueries;
import org.suanpan.core.party.Customers;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesReps;

/// Asks customers how content they are, once in a while, and keeps what they answer (满意度).
public final class AnswerService {

    private static final int YEAR_DAYS = 365;
    private static final int NAMESAKES = 20;

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final VoiceSettings settings;
    private final Clock clock;

    /// What is read and written besides.
    public record Ports(Answers answers, FollowUps followUps, Customers customers, CustomerQueries find, SalesReps reps) {}

    public AnswerService(UnitOfWork unitOfWork, Ports ports, VoiceSettings settings, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.settings = settings;
        this.clock = clock;
    }

    /// What became of many: how many were kept, and why the others were not.
    public record Outcome(int kept, List<Refused> refused) {

        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /// `row` counts from 1, as in the file.
    public record Refused(int row, String customer, Problem why) {}

    /// Keeps an answer. Refuses one too near to another of the same customer. A low score makes a task for the next day; `task` = what to
    /// do, in words.
    public long keep(Answer.Draft draft, String task, Actor actor) {
        return unitOfWork.write(() -> add(draft, task, actor));
    }

    /// Keeps each that may be kept, in one unit of work; `rows` are read from a file.
    public Outcome keepAll(List<AnswerSheet.Row> rows, String task, Actor actor) {
        return unitOfWork.write(() -> {
            List<Refused> refused = new ArrayList<>();
            int kept = 0;
            for (AnswerSheet.Row row : rows) {
                try {
                    add(row.draft(customer(row.customer()), actor), task, actor);
                    kept++;
                } catch (Rejected why) {
                    refused.add(new Refused(row.number(), row.customer(), why.problem()));
                }
            }
            return new Outcome(kept, refused);
        });
    }

    private CustomerId customer(String codeOrName) {
        return ports.customers.byCode(codeOrName).map(Customer::id).or(() -> byName(codeOrName))
                .orElseThrow(() -> new Rejected("satisfied.unknown-customer", codeOrName));
    }

    /// A name is enough where only one customer has it.
    private Optional<CustomerId> byName(String name) {
        List<CustomerId> named = name.isEmpty() ? List.of() : ports.find.find(name, NAMESAKES).stream()
                .filter(one -> one.name().equals(name)).map(CustomerListItem::id).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private long add(Answer.Draft draft, String task, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        draft.check(today);
        int every = settings.rules().askEvery();
        Optional<LocalDate> before = ports.answers.near(draft.customer(), draft.day(), every - 1);
        if (before.isPresent()) {
            throw new Rejected("satisfied.too-soon", before.get(), every, before.get().plusDays(every));
        }
        Long opened = draft.isLow() ? ports.followUps.add(new Talk(draft.customer(), way(draft.channel()), draft.day(),
                (draft.score() + "/5 " + draft.words()).strip(), today.plusDays(1), task), clock.instant(), actor) : null;
        return ports.answers.add(draft, isOwn(draft), opened, clock.instant());
    }

    private boolean isOwn(Answer.Draft draft) {
        Customer customer = ports.customers.get(draft.customer());
        return customer.rep() != null && ports.reps.all().stream().filter(rep -> rep.id().equals(customer.rep()))
                .map(SalesRep::name).anyMatch(draft.by()::equals);
    }

    private static Talk.Way way(Answer.Channel channel) {
        return switch (channel) {
            case PHONE -> Talk.Way.CALL;
            case VISIT -> Talk.Way.VISIT;
            case WECHAT, IMPORT -> Talk.Way.MESSAGE;
        };
    }

    public List<Answer> list(DateSpan span, int limit) {
        return ports.answers.list(span, limit);
    }

    public List<Answer> of(CustomerId customer, int limit) {
        return ports.answers.of(customer, limit);
    }

    /// The figures of all answers of a customer, drawn towards those of the whole shop in the year up to `asOf`.
    public Content content(CustomerId customer, LocalDate asOf) {
        return Content.of("", ports.answers.tallies(customer), prior(asOf));
    }

    /// The figures of the whole shop in a span.
    public Content content(DateSpan span) {
        return Content.of("", ports.answers.tallies(span), prior(span.to()));
    }

    /// The figures of each salesperson in a span: the facts of the metric 客户满意度.
    public List<Content> byRep(DateSpan span) {
        return Content.byRep(ports.answers.tallies(span), prior(span.to()));
    }

    private @Nullable Rate prior(LocalDate asOf) {
        return Content.prior(ports.answers.tallies(DateSpan.ending(asOf, YEAR_DAYS)));
    }
}
