package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceNotice;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceTimeline;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AreaHeading;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.DutyMessage;
import io.github.ehckit.advice.DutyNotice;
import io.github.ehckit.advice.DutyRefusal;
import io.github.ehckit.advice.DutyTimeline;
import io.github.ehckit.assessment.AssessmentRefusal;
import io.github.ehckit.assessment.AssessmentTimeline;
import io.github.ehckit.advisory.AdvisoryNotice;
import io.github.ehckit.casework.CaseworkRefusal;
import io.github.ehckit.casework.ConstraintRefusal;
import io.github.ehckit.casework.InputField;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.casework.InputMessage;
import io.github.ehckit.casework.LifecycleRefusal;
import io.github.ehckit.casework.PermissionRefusal;
import io.github.ehckit.casework.Scope;
import io.github.ehckit.document.DocumentLabel;
import io.github.ehckit.document.DocumentRefusal;
import io.github.ehckit.document.DocumentText;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.ListMessage;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.notification.EmailSubject;
import io.github.ehckit.notification.EmailText;
import io.github.ehckit.outcome.GeneralRefusal;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.BrandColourRefusal;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.record.RecordTimeline;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.UploadField;
import io.github.ehckit.upload.UploadNotice;
import io.github.ehckit.upload.UploadRefusal;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.AnswerRefusal;
import io.github.ehckit.template.GuideRefusal;
import io.github.ehckit.template.MigrationRefusal;
import io.github.ehckit.template.TemplatePart;
import io.github.ehckit.template.notation.NotationPart;
import io.github.ehckit.template.notation.NotationRefusal;
import io.github.ehckit.template.notation.NotationValue;
import io.github.ehckit.timetable.ClaimMessage;
import io.github.ehckit.timetable.DeadlineMessage;
import io.github.ehckit.timetable.DutyHolder;
import io.github.ehckit.timetable.Ground;
import io.github.ehckit.timetable.KeyDateMessage;
import io.github.ehckit.timetable.LegalForce;
import io.github.ehckit.timetable.LimitMessage;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Register;
import io.github.ehckit.timetable.TimeLimitMessage;
import io.github.ehckit.timetable.TimetableRefusal;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.WordingRefusal;
import io.github.ehckit.wording.Wordings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The catalogue of the messages of the library: all that a bundle of texts may word, chapter by chapter.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageCatalogue {
    private static final List<Class<? extends MessageKey>> ENUMS = List.of(
            CaseStatus.class,
            Stage.class,
            Role.class,
            AdviceType.class,
            AdviceRefusal.class,
            AdviceNotice.class,
            AdviceTimeline.class,
            AreaHeading.class,
            AreaOfNeed.Identification.class,
            DutyMessage.class,
            DutyNotice.class,
            DutyRefusal.class,
            DutyTimeline.class,
            AssessmentRefusal.class,
            AssessmentTimeline.class,
            ClosureReason.class,
            Flag.class,
            RecordRefusal.class,
            RecordTimeline.class,
            CaseworkRefusal.class,
            ConstraintRefusal.class,
            InputField.class,
            DraftRefusal.class,
            ConflictingSave.Disposal.class,
            InputMessage.class,
            LifecycleRefusal.class,
            PermissionRefusal.class,
            Scope.class,
            BrandColourRefusal.class,
            FileType.class,
            ScanStatus.class,
            UploadField.class,
            UploadRefusal.class,
            UploadNotice.class,
            DownloadRefusal.class,
            ClaimMessage.class,
            DeadlineMessage.class,
            DutyHolder.class,
            Ground.class,
            KeyDateMessage.class,
            LegalForce.class,
            LimitMessage.class,
            Milestone.class,
            Register.class,
            TimetableRefusal.class,
            DocumentLabel.class,
            DocumentText.class,
            DocumentRefusal.class,
            EmailSubject.class,
            EmailText.class,
            ListMessage.class,
            AmountMessage.class,
            GeneralRefusal.class,
            ReadReceipt.Way.class,
            SealChain.Flaw.class,
            AdviceRequestRow.Action.class,
            AdviceRequestRow.Status.class,
            AdviceRequestRow.Whose.class,
            ReadingRefusal.class,
            VisibleDraft.Action.class,
            WordingRefusal.class);
            WordingRefusal.class,
            AdvisoryNotice.class,
            AdviceIntention.class,
            AnswerNotice.class,
            AnswerRefusal.class,
            GuideRefusal.class,
            MigrationRefusal.class,
            TemplatePart.class,
            TemplatesRefusal.class,
            NotationPart.class,
            NotationRefusal.class,
            NotationValue.class);

    private final List<MessageKey> keys;

    private MessageCatalogue(List<MessageKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Returns the catalogue of this module. */
    public static MessageCatalogue standard() {
        return new MessageCatalogue(
                ENUMS.stream().flatMap(MessageCatalogue::constants).toList());
                Stream.concat(ENUMS.stream().flatMap(MessageCatalogue::constants), TimeLimitMessage.all().stream())
                        .toList());
    }

    /**
     * Makes a copy with the messages of an adapter or a plug-in as well.
     *
     * @param type an enum; one that is here already adds nothing
     * @throws IllegalArgumentException if a message of another type has the same key as one of these
     */
    public MessageCatalogue with(Class<? extends MessageKey> type) {
        return new MessageCatalogue(
                Stream.concat(keys.stream(), constants(type)).toList());
        List<MessageKey> all =
                Stream.concat(keys.stream(), constants(type)).distinct().toList();
        Set<String> names = new HashSet<>();
        all.stream()
                .map(MessageKey::key)
                .filter(Predicate.not(names::add))
                .findFirst()
                .ifPresent(MessageCatalogue::refuse);
        return new MessageCatalogue(all);
    }

    /** Lists the keys, chapter by chapter. */
    public List<MessageKey> keys() {
        return keys;
    }

    /**
     * Makes the wordings of these bundles.
     *
     * @return refused with every fault of every bundle
     */
    public Outcome<Wordings> wordings(List<MessageBundle> bundles) {
        List<Refusal> faults = new ArrayList<>();
        for (MessageBundle bundle : bundles) {
            if (bundle.checkedAgainst(keys) instanceof Outcome.Refused<MessageBundle>(var reasons)) {
                faults.addAll(reasons);
            }
        }
        return Outcome.unless(faults, new Wordings(bundles));
    }

    private static void refuse(String twice) {
        throw new IllegalArgumentException("Two messages have the key " + twice + ". Rename the type of one of them.");
    }

    private static Stream<MessageKey> constants(Class<? extends MessageKey> type) {
        return Stream.of(type.getEnumConstants()).map(MessageKey.class::cast);
    }
}
