package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceNotice;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceTimeline;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AreaHeading;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.DutyMessage;
import io.github.ehckit.advice.DutyNotice;
import io.github.ehckit.advice.DutyRefusal;
import io.github.ehckit.advice.DutyTimeline;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.advisory.AdvisoryNotice;
import io.github.ehckit.assessment.AssessmentRefusal;
import io.github.ehckit.assessment.AssessmentTimeline;
import io.github.ehckit.casework.CaseworkRefusal;
import io.github.ehckit.casework.LifecycleRefusal;
import io.github.ehckit.casework.PermissionRefusal;
import io.github.ehckit.casework.Scope;
import io.github.ehckit.casework.input.ConstraintRefusal;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputMessage;
import io.github.ehckit.document.DocumentLabel;
import io.github.ehckit.document.DocumentRefusal;
import io.github.ehckit.document.DocumentText;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.ListMessage;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailSubject;
import io.github.ehckit.notification.EmailText;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.outcome.GeneralRefusal;
import io.github.ehckit.people.BrandColourRefusal;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.DayLabel;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordNotice;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.record.RecordTimeline;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.AnswerRefusal;
import io.github.ehckit.template.GroupButton;
import io.github.ehckit.template.GuideRefusal;
import io.github.ehckit.template.MigrationRefusal;
import io.github.ehckit.template.TemplatePart;
import io.github.ehckit.template.notation.NotationPart;
import io.github.ehckit.template.notation.NotationRefusal;
import io.github.ehckit.template.notation.NotationValue;
import io.github.ehckit.timetable.ClaimMessage;
import io.github.ehckit.timetable.DeadlineMessage;
import io.github.ehckit.timetable.DueStatus;
import io.github.ehckit.timetable.DutyHolder;
import io.github.ehckit.timetable.Ground;
import io.github.ehckit.timetable.KeyDateMessage;
import io.github.ehckit.timetable.LegalForce;
import io.github.ehckit.timetable.LimitMessage;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Register;
import io.github.ehckit.timetable.TimeLimitMessage;
import io.github.ehckit.timetable.TimetableRefusal;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.UploadField;
import io.github.ehckit.upload.UploadNotice;
import io.github.ehckit.upload.UploadRefusal;
import io.github.ehckit.wording.WordingRefusal;
import java.util.List;
import java.util.stream.Stream;

/** The messages of the domain, chapter by chapter. */
final class DomainMessages {
    private static final List<Class<? extends MessageKey>> ENUMS = List.of(
            AmountMessage.class,
            ListMessage.class,
            GeneralRefusal.class,
            BrandColourRefusal.class,
            Role.class,
            CaseStatus.class,
            Stage.class,
            AssessmentRefusal.class,
            AssessmentTimeline.class,
            AdviceNotice.class,
            AdviceRefusal.class,
            AdviceTimeline.class,
            AdviceType.class,
            AreaHeading.class,
            AreaOfNeed.Identification.class,
            DeclineGround.class,
            DutyMessage.class,
            RecordNotice.class,
            DutyNotice.class,
            DutyRefusal.class,
            DutyTimeline.class,
            SufficiencyAgreement.Party.class,
            ConflictingSave.Disposal.class,
            DraftRefusal.class,
            ReadReceipt.Way.class,
            SealChain.Flaw.class,
            ClosureReason.class,
            DayLabel.class,
            Flag.class,
            RecordRefusal.class,
            RecordTimeline.class,
            CaseworkRefusal.class,
            ConstraintRefusal.class,
            InputField.class,
            InputMessage.class,
            LifecycleRefusal.class,
            PermissionRefusal.class,
            Scope.class,
            AdviceRequestRow.Action.class,
            AdviceRequestRow.Status.class,
            AdviceRequestRow.Whose.class,
            CaseGuidance.class,
            VersionInput.class,
            ReadingRefusal.class,
            TemplatesRefusal.class,
            VisibleDraft.Action.class,
            AdviceIntention.class,
            AnswerNotice.class,
            AnswerRefusal.class,
            GroupButton.class,
            GuideRefusal.class,
            MigrationRefusal.class,
            TemplatePart.class,
            NotationPart.class,
            NotationRefusal.class,
            NotationValue.class,
            AdvisoryNotice.class,
            DeliveryFailure.class,
            NotificationStatus.State.class,
            DownloadRefusal.class,
            FileType.class,
            ScanStatus.class,
            UploadField.class,
            UploadNotice.class,
            UploadRefusal.class,
            ClaimMessage.class,
            DeadlineMessage.class,
            DueStatus.class,
            DutyHolder.class,
            Ground.class,
            KeyDateMessage.class,
            LegalForce.class,
            LimitMessage.class,
            Milestone.class,
            Register.class,
            TimetableRefusal.class,
            DocumentLabel.class,
            DocumentRefusal.class,
            DocumentText.class,
            EmailSubject.class,
            EmailText.class,
            WordingRefusal.class);

    private DomainMessages() {}

    static Stream<MessageKey> all() {
        return Stream.concat(ENUMS.stream().flatMap(MessageCatalogue::constants), TimeLimitMessage.all().stream());
    }
}
