package coop.toadlane.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.membership.CarriedOver;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Register;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a register that was kept elsewhere: sent, looked over, confirmed. */
@Component
@Transactional
class Importing {

    /** What came of sending a register. */
    sealed interface Sent {

        record Kept(UUID upload) implements Sent {}

        record Refused(Sentence why) implements Sent {}
    }

    /** A register looked over, as it would be taken over now. */
    record Preview(String fileName, RegisterFile file) {}

    private final Uploads uploads;
    private final Membership membership;
    private final Register register;
    private final Inviting inviting;
    private final Clock clock;

    Importing(Uploads uploads, Membership membership, Register register, Inviting inviting, Clock clock) {
        this.uploads = uploads;
        this.membership = membership;
        this.register = register;
        this.inviting = inviting;
        this.clock = clock;
    }

    Sent send(Actor by, Coop coop, String fileName, String text) {
        by.must(Membership.REGISTER);
        return switch (Sheet.read(text)) {
            case Sheet.Outcome.Broken(var why) -> new Sent.Refused(why);
            case Sheet.Outcome.Read _ -> {
                var upload = new Uploads.Upload(UuidCreator.getTimeOrderedEpoch(), fileName, text);
                uploads.insert(coop.id(), upload, clock.instant());
                yield new Sent.Kept(upload.uploadId());
            }
        };
    }

    @Transactional(readOnly = true)
    Optional<Preview> look(Actor by, Coop coop, UUID id) {
        by.must(Membership.REGISTER);
        return uploads.find(coop.id(), id).map(upload -> new Preview(upload.fileName(), lookedOver(coop, upload)));
    }

    /** Writes the good lines into the register and, if asked to, to the people in them; returns how many there were. */
    Optional<Integer> confirm(Actor by, Coop coop, UUID id, String inviter, boolean invite) {
        by.must(Membership.REGISTER);
        register.hold(coop);
        return uploads.take(coop.id(), id).map(upload -> {
            var lines = lookedOver(coop, upload).good();
            if (lines.isEmpty()) return 0;
            var carried = register.carryOver(by, coop, lines);
            if (invite) inviting.people(by, coop, inviter, carried.stream().filter(line -> line.mail() != null).toList());
            return carried.size();
        });
    }

    private RegisterFile lookedOver(Coop coop, Uploads.Upload upload) {
        return switch (Sheet.read(upload.content())) {
            case Sheet.Outcome.Broken(var why) -> throw new IllegalStateException("Was good when it was sent: " + why.key());
            case Sheet.Outcome.Read(var sheet) -> RegisterFile.of(sheet, known(coop, sheet));
        };
    }

    private RegisterFile.Known known(Coop coop, Sheet sheet) {
        var mails = sheet.rows().stream().map(row -> sheet.cell(row, Column.MAIL).toLowerCase(Locale.ROOT)).distinct().toList();
        var numbers = sheet.rows().stream().map(row -> sheet.cell(row, Column.NUMBER))
            .filter(cell -> cell.matches("\\d{1,8}")).map(Integer::valueOf).distinct().toList();
        return new RegisterFile.Known(
            membership.bylaws(coop.id()).classes().stream().map(MemberClass::name).toList(),
            new HashSet<>(register.numbersAmong(coop.id(), numbers)),
            new HashSet<>(register.mailsAmong(coop.id(), mails)),
            new Day(LocalDate.now(clock.withZone(coop.zone()))));
    }
}
