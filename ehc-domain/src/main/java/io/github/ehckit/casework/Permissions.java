package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.assessment.AssessmentCommand.Opening;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * The permissions of all roles, as two tables: the commands that they may give, and the parts of a case that they may
 * see. An act without a row is not permitted.
 *
 * <p>Every question is asked for one case at one moment (D-12). A person who may not see the case file is told that it
 * is not found. The answer is the same for a missing case and for a case of others (P9).
 */
public final class Permissions {
    private static final List<Permission<Class<? extends CaseCommand>>> COMMANDS = commands();
    private static final Permission<CasePart> CASE_FILE = ReadingPermissions.caseFile();

    private Permissions() {}

    /** Returns the table of commands, chapter by chapter. */
    public static List<Permission<Class<? extends CaseCommand>>> commands() {
        return Stream.of(
                        AssessmentPermissions.rows(),
                        AdvicePermissions.asking(),
                        AdvicePermissions.handing(),
                        DraftPermissions.rows(),
                        AdvicePermissions.answering(),
                        DutyPermissions.rows(),
                        RecordPermissions.rows(),
                        SystemPermissions.rows())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the table of the parts of an open case, under this policy. */
    public static List<Permission<CasePart>> caseParts(ReadingPolicy policy) {
        return Stream.of(CasePart.values())
                .map(part -> ReadingPermissions.row(part, policy, CaseStatus.ASSESSMENT_ADVICE))
                .toList();
    }

    /**
     * Answers whether a person may see a part of a case: done with the grant, or refused with the reason.
     *
     * @param policy of the authority whose case it is
     */
    public static Outcome<AppliedGrant> maySee(
            Actor actor, EhcCase ehcCase, CasePart part, Target about, ReadingPolicy policy) {
        Permission<CasePart> row = ReadingPermissions.row(part, policy, ehcCase.status());
        if (!knows(actor, ehcCase) && !isTold(row, actor, ehcCase, about)) {
            return Outcome.refused(Refusal.notFound());
        }
        return row.basis(actor, ehcCase, about)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(row.otherwise().refusal()));
    }

    /** Answers whether a person may give a command that opens a case. */
    static Outcome<Opening> mayOpen(Actor actor, Opening command) {
        Permission<Class<? extends CaseCommand>> row = rowOf(command);
        return row.isFor(actor.role())
                ? Outcome.done(command)
                : Outcome.refused(row.otherwise().refusal());
    }

    /** Answers whether a person may give a command on a case. */
    static Outcome<CaseCommand> mayDo(Actor actor, EhcCase was, CaseCommand command, Target about) {
        if (!knows(actor, was) && !actsByItself(actor, was, command)) {
            return Outcome.refused(Refusal.notFound());
        }
        Permission<Class<? extends CaseCommand>> row = rowOf(command);
        return row.covers(actor, was, about)
                ? Outcome.done(command)
                : Outcome.refused(row.otherwise().refusal());
    }

    /** Answers whether a person is in a role in which they may hand over a request, on some case. */
    public static Outcome<Actor> mayEverHandOver(Actor actor) {
        Permission<Class<? extends CaseCommand>> row = rowOf(AdviceCommand.HandOver.class);
        return row.isFor(actor.role())
                ? Outcome.done(actor)
                : Outcome.refused(row.otherwise().refusal());
    }

    /** Answers whether the table lets a person write and submit the draft of a request, whatever its status. */
    public static boolean mayWrite(Actor actor, EhcCase ehcCase, AdviceRequest request) {
        return covers(AdviceCommand.SubmitAdvice.class, actor, ehcCase, request);
    }

    /** Answers whether the table lets a person allocate a request to a member of its team, whatever its status. */
    public static boolean mayAllocate(Actor actor, EhcCase ehcCase, AdviceRequest request) {
        return covers(AdviceCommand.AllocateAdvice.class, actor, ehcCase, request);
    }

    private static boolean covers(
            Class<? extends CaseCommand> command, Actor actor, EhcCase ehcCase, AdviceRequest request) {
        return isOf(ehcCase, actor) && rowOf(command).covers(actor, ehcCase, new Target.OfAdviceRequest(request));
    }

    /** Answers whether a person may see the case file. */
    static boolean knows(Actor actor, EhcCase ehcCase) {
        return isOf(ehcCase, actor) && CASE_FILE.covers(actor, ehcCase, new Target.WholeCase());
    }

    /** Answers whether the hub itself acts. It may not see the case file. */
    private static boolean actsByItself(Actor actor, EhcCase was, CaseCommand command) {
        return isOf(was, actor) && actor.role() == Role.SYSTEM && command instanceof SystemCommand;
    }

    /** Answers whether the person was asked for advice that is withdrawn now: they read why, and no more. */
    private static boolean isTold(Permission<CasePart> row, Actor actor, EhcCase ehcCase, Target about) {
        return row.act() == CasePart.WITHDRAWAL_REASON
                && isOf(ehcCase, actor)
                && about instanceof Target.OfAdviceRequest(var request)
                && !request.active()
                && row.covers(actor, ehcCase, about);
    }

    private static boolean isOf(EhcCase ehcCase, Actor actor) {
        return actor.authority().equals(ehcCase.id().authority());
    }

    private static Permission<Class<? extends CaseCommand>> rowOf(CaseCommand command) {
        return rowOf(command.getClass());
    }

    private static Permission<Class<? extends CaseCommand>> rowOf(Class<? extends CaseCommand> command) {
        return COMMANDS.stream()
                .filter(row -> row.act().equals(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The permissions have no row for "
                        + command.getSimpleName() + ". Add one to the permissions of its chapter."));
    }
}
