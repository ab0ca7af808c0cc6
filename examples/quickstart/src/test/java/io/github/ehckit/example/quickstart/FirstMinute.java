package io.github.ehckit.example.quickstart;

import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.*;
import io.github.ehckit.spi.EhcHub;
import java.time.LocalDate;

/** The first lines of code that the README shows: a school asks for an assessment. */
final class FirstMinute {
    private FirstMinute() {}

    public static void main(String[] args) {
        // snippet
        var child = new Child(new PersonName("Rowan", "Ashdown"), LocalDate.of(2015, 3, 14));
        var senco = new Actor(new AuthorityCode("NORTHSHIRE"), new PersonId("p-101"), Role.SETTING);
        try (EhcHub hub = EhcHub.inMemory()) {
            switch (hub.casework().open(new ReceiveRequest(child, LocalDate.of(2026, 1, 12)), senco)) {
                case Outcome.Done(var file, var notices) -> {
                    notices.forEach(notice -> System.out.println(notice.sentence()));
                    file.keyDates().forEach(date -> System.out.println(date.label() + ": " + date.sentence()));
                }
                case Outcome.Refused(var reasons) -> reasons.forEach(reason -> System.out.println(reason.sentence()));
            }
        }
        // end
    }
}
