package org.suanpan.core.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesReps;

/// Complaints from the first word to the end (投诉).
public final class ComplaintService {

    private static final int TWO = 2;

    private final UnitOfWork unitOfWork;
    private final Complaints complaints;
    private final SalesReps reps;
    private final VoiceSettings settings;
    private final Clock clock;

    public ComplaintService(UnitOfWork unitOfWork, Complaints complaints, SalesReps reps, VoiceSettings settings, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.complaints = complaints;
        this.reps = reps;
        this.settings = settings;
        this.clock = clock;
    }

    /// Writes a complaint down; who receives it takes the first step.
    public long receive(Complaint.Draft draft) {
        draft.check(LocalDate.now(clock));
        LocalDate answerBy = draft.day().plusDays(settings.rules().answerDays());
        return unitOfWork.write(() -> {
            long id = complaints.add(draft, answerBy, clock.instant());
            complaints.add(id, new ComplaintStep(ComplaintStep.Kind.RECEIVED, draft.day(), draft.receiver(), draft.words()), clock.instant());
            return id;
        });
    }

    /// The next step. Refuses what does not follow, and a verdict of the customer's own salesperson where somebody else could give it.
    public void step(long id, ComplaintStep step) {
        unitOfWork.write(() -> {
            Complaint complaint = complaints.get(id);
            step.check(complaint, LocalDate.now(clock));
            if (!step.kind().mayFollow(complaint.state())) {
                throw new Rejected("complaint.not-next." + step.kind());
            }
            if (step.kind().isVerdict() && step.who().equals(complaint.rep()) && reps.all().size() >= TWO) {
                throw new Rejected("complaint.own-verdict", complaint.rep());
            }
            complaints.add(id, step, clock.instant());
        });
    }

    public Complaint get(long id) {
        return complaints.get(id);
    }

    public List<ComplaintStep> steps(long id) {
        return complaints.steps(id);
    }

    public List<Complaint> list(Complaints.Which which, LocalDate today, int limit) {
        return complaints.list(which, today, limit);
    }

    public long count(Complaints.Which which, LocalDate today) {
        return complaints.count(which, today);
    }

    public List<Complaint> of(CustomerId customer, int limit) {
        return complaints.of(customer, limit);
    }

    public List<Complaints.Upheld> upheld(DateSpan span) {
        return complaints.upheld(span);
    }
}
