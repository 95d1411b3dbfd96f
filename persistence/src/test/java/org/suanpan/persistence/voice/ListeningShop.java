package org.suanpan.persistence.voice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.suanpan.core.followup.FollowUps;
import org.suanpan.core.party.Contact;
import org.suanpan.core.party.Customer;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.SalesRep;
import org.suanpan.core.party.SalesRepId;
import org.suanpan.core.voice.AnswerService;
import org.suanpan.core.voice.ComplaintService;
import org.suanpan.core.voice.LossService;
import org.suanpan.core.voice.VoiceSettings;
import org.suanpan.core.voice.remind.ReminderService;
import org.suanpan.persistence.TradingShop;

/// A shop that trades and listens: 李娜 looks after 安康超市, 王芳 is there as well, 博远商行 is nobody's.
final class ListeningShop implements AutoCloseable {

    static final CustomerId BO = new CustomerId(3);

    final TradingShop trading;
    private final Clock clock;

    private ListeningShop(Path file, String now) {
        trading = TradingShop.at(file);
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        trading.database.unitOfWork().write(() -> {
            Customer an = trading.database.customers().get(TradingShop.AN);
            trading.database.customers().update(new Customer(an.id(), an.code(), an.name(), new Contact("王老板", "138", ""), an.region(), an.category(),
                    an.source(), an.remark(), an.creditDays(), TradingShop.LI, an.version()));
            trading.database.customers().add(new Customer(BO, "C2", "博远商行", new Contact("", "139", ""), "", "", "", "", 0, null, 1));
        });
    }

    static ListeningShop at(Path file, String now) {
        ListeningShop shop = alone(file, now);
        shop.trading.database.unitOfWork().write(() -> shop.trading.database.salesReps().add(new SalesRep(new SalesRepId(2), "R2", "王芳", "")));
        return shop;
    }

    /// Without 王芳.
    static ListeningShop alone(Path file, String now) {
        return new ListeningShop(file, now);
    }

    VoiceSettings settings() {
        return new VoiceSettings(trading.database.unitOfWork(), trading.database.storeFacts());
    }

    ComplaintService complaints() {
        return complaints(clock);
    }

    ComplaintService complaints(Clock at) {
        return new ComplaintService(trading.database.unitOfWork(), trading.database.pool().voice().complaints(), trading.database.salesReps(),
                settings(), at);
    }

    AnswerService answers() {
        return new AnswerService(trading.database.unitOfWork(), new AnswerService.Ports(trading.database.pool().voice().answers(), followUps(),
                trading.database.customers(), trading.database.customerQueries(), trading.database.salesReps()), settings(), clock);
    }

    LossService losses() {
        return new LossService(trading.database.unitOfWork(), trading.database.pool().voice().losses(), clock);
    }

    ReminderService reminders() {
        return new ReminderService(trading.database.unitOfWork(), trading.database.pool().voice().reminders(), followUps(), settings(),
                trading.database.tierPorts().policies(), clock);
    }

    FollowUps followUps() {
        return trading.database.pool().followUps();
    }

    @Override
    public void close() {
        trading.close();
    }
}
